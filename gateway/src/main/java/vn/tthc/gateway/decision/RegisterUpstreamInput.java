package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A ministry's decision to register, or to mend in the register when `id` is given. */
@Input("RegisterUpstreamInput")
public record RegisterUpstreamInput(
        @Nullable String id,
        @Nullable Integer revision,
        String number,
        String issuer,
        String title,
        LocalDate issuedOn,
        LocalDate receivedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String unitId,

        @Description("Why the province does not follow it") @Nullable
        String noAnswerReason) {}
