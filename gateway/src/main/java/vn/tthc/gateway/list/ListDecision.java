package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A decision that publishes lists. */
public record ListDecision(
        String id,
        @Nullable String number,
        String title,
        ListDecisionStatus status,
        @Ignore @Nullable String unitId,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,

        @Description("Đồng for one hour, by which its time reductions are valued") @Nullable
        Long hourlyRate,

        @Nullable String hourlyRateSource,
        String draftedBy,
        int revision,
        @Description("Only when it is read by its id") List<@NonNull ListDecisionLine> lines,
        List<@NonNull ListKindTotals> totals,

        @Description("What stands against issuing it now; empty when nothing does")
        List<@NonNull ListDecisionProblem> problems) {}
