package vn.tthc.gateway.territory;

/** One feedback of a page. */
public record DividedFeedbackEdge(DividedFeedback node, String cursor) {}
