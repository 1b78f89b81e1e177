package vn.tthc.gateway.feedback;

/** What can be done to a feedback. */
public enum FeedbackAction {
    ACCEPT,
    REFUSE,
    REQUEST_SUPPLEMENT,
    SUPPLEMENT,
    FORWARD,
    RETURN,
    START,
    ANSWER,
    EMAIL,
    SUBMIT_PUBLICATION,
    PUBLISH
}
