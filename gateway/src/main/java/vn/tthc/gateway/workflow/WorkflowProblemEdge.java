package vn.tthc.gateway.workflow;

/** One row of the work list of workflows. */
public record WorkflowProblemEdge(WorkflowProblem node, String cursor) {}
