package vn.tthc.gateway.workflow;

/** What is wrong with a workflow. */
public enum WorkflowProblemKind {
    LIMIT_EXCEEDED,
    UNIT_DISSOLVED,
    PROCEDURE_ABOLISHED,
    NO_WORKFLOW
}
