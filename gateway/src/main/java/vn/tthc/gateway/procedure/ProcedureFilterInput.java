package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
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
        Boolean applies) {}
