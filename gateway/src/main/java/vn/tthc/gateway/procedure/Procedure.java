package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.gateway.workflow.InternalWorkflow;

/** Administrative procedure (thủ tục hành chính) in one published version. */
public record Procedure(
        String code,
        int version,
        String versionId,
        ProcedureStatus status,
        String name,
        String fieldCode,
        String fieldName,
        @Nullable String issuer,
        ProcedureLevel level,
        List<@NonNull ProcedureLevel> levels,
        @Ignore @Nullable String handlingUnitId,
        boolean nonTerritorial,
        OnlineLevel onlineLevel,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber,
        @Description("Applies to this province") boolean applies,
        List<@NonNull String> applicants,
        List<@NonNull TimeLimit> limits,
        List<@NonNull DocumentComponent> components,
        List<@NonNull Fee> fees,
        List<@NonNull String> results,
        List<@NonNull String> cases,
        @Nullable String steps,
        @Nullable String conditions,
        @Nullable String receivingAddress,
        List<@NonNull LegalBasis> legalBases,
        @Nullable String sourceUrl,
        List<@NonNull ProcedureVersionRef> versions,
        @Nullable InternalWorkflow workflow,

        @Description("What another level than the main one has of its own; empty for most")
        List<@NonNull ProcedureVariant> variants) {
    public Procedure {
        variants = variants == null ? List.of() : variants;
    }
}
