package vn.tthc.gateway.feedback;

/** One feedback of a page. */
public record FeedbackEdge(Feedback node, String cursor) {}
