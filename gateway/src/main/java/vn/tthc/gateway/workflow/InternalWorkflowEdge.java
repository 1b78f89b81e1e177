package vn.tthc.gateway.workflow;

/** One workflow of a page. */
public record InternalWorkflowEdge(InternalWorkflow node, String cursor) {}
