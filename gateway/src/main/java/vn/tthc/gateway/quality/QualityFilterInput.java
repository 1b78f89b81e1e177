package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Which findings. */
@Input("QualityFilterInput")
public record QualityFilterInput(
        @Nullable String kind,
        @Nullable String fieldCode,
        @Nullable String handlingUnitId,
        @Nullable ProcedureLevel level,
        @Nullable String procedureCode,

        @Description("Only those with a proposal, or only those without") @Nullable
        Boolean proposed) {
    static final QualityFilterInput ALL = new QualityFilterInput(null, null, null, null, null, null);
}
