package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A ministry's decision that the province has to follow with one of its own. */
public record UpstreamDecision(
        String id,
        String number,
        String issuer,
        String title,
        LocalDate issuedOn,

        @Description("Day on which it arrived at the province; the province's clock starts here")
        LocalDate receivedOn,

        @Description("Day of effect of the legal document that it publishes") @Nullable
        LocalDate effectiveOn,

        @Ignore @Nullable String unitId,

        @Description("Why the province does not follow it; null while it has to") @Nullable
        String noAnswerReason,

        UpstreamState state,

        @Description("The decision that answers it, as far as the caller may see it") @Nullable
        String answerId,

        String registeredBy,
        int revision,
        Timeliness timeliness) {}
