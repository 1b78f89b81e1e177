package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;

/** Which of the two units does a step. */
public enum WorkflowPlace {
    @Description("Nơi tiếp nhận / Where received")
    RECEIVING,
    @Description("Nơi giải quyết / Where handled")
    HANDLING
}
