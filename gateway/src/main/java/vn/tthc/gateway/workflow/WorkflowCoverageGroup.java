package vn.tthc.gateway.workflow;

/** How the figures are divided. */
public enum WorkflowCoverageGroup {
    UNIT,
    FIELD
}
