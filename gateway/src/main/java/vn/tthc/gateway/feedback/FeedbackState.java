package vn.tthc.gateway.feedback;

/** Where a feedback stands. */
public enum FeedbackState {
    NEW,
    WAITING_SUPPLEMENT,
    SUPPLEMENTED,
    ACCEPTED,
    REFUSED,
    FORWARDED,
    RETURNED,
    IN_PROGRESS,
    EMAILED,
    ANSWERED,
    WAITING_PUBLICATION,
    PUBLISHED
}
