package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Which procedures. */
@Input("ProcedureFilterInput")
public record ProcedureFilterInput(
        @Nullable String text,
        @Nullable String fieldCode,
        @Nullable ProcedureLevel level,
        @Nullable ProcedureStatus status,
        @Nullable OnlineLevel onlineLevel,
        @Nullable String handlingUnitId,

        @Description("Only those that apply to the province (default true)") @Nullable
        Boolean applies,

        @Description("In force on this day (default today)") @Nullable
        LocalDate validOn,

        @Description("As it was known at the end of this day") @Nullable
        LocalDate knownOn,

        @Description("As it was known at this moment; not together with knownOn") @Nullable
        OffsetDateTime knownAt) {
    static final ProcedureFilterInput ALL =
            new ProcedureFilterInput(null, null, null, null, null, null, null, null, null, null);
}
