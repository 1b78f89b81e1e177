package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import vn.tthc.gateway.shared.ProcedureLevel;

/** A procedure with the workflow that its dossiers run on. */
public record CoveredProcedure(
        String procedureCode,
        String procedureName,
        ProcedureLevel level,
        String fieldCode,
        String fieldName,
        @Ignore @Nullable String handlingUnitId,
        WorkflowCoverageState state,
        @Nullable String workflowKey,
        @Nullable Integer version,
        @Nullable String decisionNumber,
        @Description("Drawn for this procedure alone") boolean ownWorkflow) {}
