package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One comparison of what is here with what the portal has. */
public record Reconciliation(
        String id,
        ReconciliationTrigger trigger,
        ReconciliationState state,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        @Description("Null for the daily one") @Nullable String startedBy,
        @Description("First day of filing that is compared") LocalDate from,
        @Description("The last one, inclusive") LocalDate to,
        int ours,
        int theirs,
        int agreeing,
        @Description("Something was being sent: not judged") int underWay,
        List<@NonNull ReconciliationCount> differences,
        @Description("Sent again for it") int repaired,

        @Description("Differences from before that are no more")
        int closed,

        @Description("Why it came to no end") @Nullable ExchangeCause failure) {}
