package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Steps by which a dossier is handled inside the offices (quy trình nội bộ). */
public record InternalWorkflow(
        String key,
        int version,
        String name,
        ProcedureLevel level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        List<@NonNull WorkflowStep> steps,

        @Description("First day for new dossiers; null: from the beginning") @Nullable
        LocalDate effectiveFrom,

        @Description("Null while it is the generated default") @Nullable
        WorkflowDecision decision) {}
