package vn.tthc.gateway.workflow;

/** How far a procedure has got with its electronic workflow. */
public enum WorkflowCoverageState {
    NONE,
    GENERATED,
    APPROVED,
    WRONG
}
