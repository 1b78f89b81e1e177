package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import vn.tthc.gateway.shared.ProcedureLevel;

/** What another level than the handling one has of its own, to draft. */
@Input("ProcedureVariantInput")
@Type("DraftedVariant")
public record ProcedureVariantInput(
        ProcedureLevel level,

        @Description("The main one when absent; at the commune each commune handles its own") @Nullable
        String handlingUnitId,

        @Description("The main ones when absent or empty") @Nullable
        List<@NonNull TimeLimitInput> limits,

        @Description("The main ones when absent or empty") @Nullable
        List<@NonNull FeeInput> fees) {}
