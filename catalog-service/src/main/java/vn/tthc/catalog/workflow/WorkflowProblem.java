package vn.tthc.catalog.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A workflow that a change of the catalogue has made wrong, or a procedure without any.
 *
 * @param id the same for the same problem
 * @param workflowKey null when there is no workflow
 * @param handlingUnitId who handles the procedure; null for communes, and when it is no longer in force
 * @param stepNo the step concerned; null when it is the whole
 * @param unitId the unit that is gone; null for other kinds
 * @param successorId unit that took over the whole of it; null when there is none, or several
 * @param hoursOver working hours above the limit; null for other kinds
 */
public record WorkflowProblem(
        String id,
        Kind kind,
        @Nullable String workflowKey,
        @Nullable Integer version,
        @Nullable String procedureCode,
        @Nullable String procedureName,
        @Nullable String fieldCode,
        @Nullable String handlingUnitId,
        @Nullable Integer stepNo,
        @Nullable String unitId,
        @Nullable String successorId,
        @Nullable Double hoursOver,
        String message,
        String messageEn) {
    /** What is wrong. */
    public enum Kind {
        /** The limit of a procedure was shortened below what the workflow takes. */
        LIMIT_EXCEEDED,
        /** A step is done by a unit that is gone. */
        UNIT_DISSOLVED,
        /** The procedure that the workflow was drawn for is no longer in force. */
        PROCEDURE_ABOLISHED,
        /** A procedure in force has no workflow at all. */
        NO_WORKFLOW
    }
}
