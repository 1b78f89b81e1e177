package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Publication decision (quyết định công bố). */
public record Decision(
        String id,
        @Nullable String number,
        String title,
        DecisionStatus status,
        @Ignore @Nullable String unitId,
        @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        String draftedBy,
        int revision,
        List<@NonNull DecisionLine> lines,
        DecisionTotals totals,

        @Description("What stands against issuing it now; empty when nothing does")
        List<@NonNull DecisionProblem> problems) {}
