package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import vn.tthc.gateway.procedure.OnlineLevel;
import vn.tthc.gateway.shared.ProcedureLevel;

/** What a line makes of a procedure; as it is drafted and as a draft is read back. */
@Description("For an amendment absent fields stay as they are")
@Input("ProcedureContentInput")
@Type("DraftedContent")
public record ProcedureContentInput(
        @Nullable String name,
        @Nullable String fieldCode,
        @Nullable ProcedureLevel level,

        @Description("All levels that carry it out, the handling one among them") @Nullable
        List<@NonNull ProcedureLevel> levels,

        @Nullable String handlingUnitId,
        @Nullable Boolean nonTerritorial,
        @Nullable OnlineLevel onlineLevel,
        @Nullable List<@NonNull TimeLimitInput> limits,
        @Nullable List<@NonNull DocumentComponentInput> components,
        @Nullable List<@NonNull FeeInput> fees,
        @Nullable List<@NonNull String> results,
        @Nullable List<@NonNull String> applicants,
        @Nullable String steps,
        @Nullable String conditions,
        @Nullable String receivingAddress,
        @Nullable List<@NonNull LegalBasisInput> legalBases,

        @Description("What other levels than the handling one have of their own") @Nullable
        List<@NonNull ProcedureVariantInput> variants) {}
