package vn.tthc.gateway.feedback;

/** What a feedback is about. */
public enum FeedbackCategory {
    REGULATION,
    CONDUCT,
    SERVICE,
    OTHER
}
