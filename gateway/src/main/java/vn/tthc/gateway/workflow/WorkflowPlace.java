package vn.tthc.gateway.workflow;

/** Which of the two units does a step. */
public enum WorkflowPlace {
    RECEIVING,
    HANDLING
}
