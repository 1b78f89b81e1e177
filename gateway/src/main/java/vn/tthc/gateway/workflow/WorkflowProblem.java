package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A workflow that a change of the catalogue has made wrong, or a procedure without any. */
public record WorkflowProblem(
        String id,
        WorkflowProblemKind kind,
        @Nullable String workflowKey,
        @Nullable Integer version,
        @Nullable String procedureCode,
        @Nullable String procedureName,
        @Nullable String fieldCode,
        @Ignore @Nullable String handlingUnitId,
        @Nullable Integer stepNo,
        @Ignore @Nullable String unitId,
        @Ignore @Nullable String successorId,

        @Description("Working hours above the limit") @Nullable
        Double hoursOver,

        String message,
        String messageEn) {}
