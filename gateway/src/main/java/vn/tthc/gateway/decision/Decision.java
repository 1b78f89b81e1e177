package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

        @Description("Day of effect of the legal document that is published") @Nullable
        LocalDate upstreamEffectiveOn,

        @Description("The registered decision of the ministry that it follows") @Nullable
        String upstreamId,

        @Nullable String signer,
        @Nullable SignedAs signedAs,
        @Nullable StatedTotalsInput statedTotals,

        @Description("The issued decision that it corrects") @Nullable
        String correctsId,

        @Description("Issued decisions that correct it") List<@NonNull String> correctedBy,

        @Description("Where it is sent (nơi nhận)") List<@NonNull String> recipients,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable OffsetDateTime submittedAt,
        @Nullable String submittedBy,

        @Description("Why it was given back to be drafted further") @Nullable
        String returnedReason,

        @Nullable OffsetDateTime publicAt,

        @Description("Last part of its public address; null while it is not issued") @Nullable
        String address,

        @Nullable Timeliness timeliness,
        String draftedBy,
        int revision,
        List<@NonNull DecisionLine> lines,
        DecisionTotals totals,

        @Description("What stands against issuing it now; empty when nothing does")
        List<@NonNull DecisionProblem> problems) {}
