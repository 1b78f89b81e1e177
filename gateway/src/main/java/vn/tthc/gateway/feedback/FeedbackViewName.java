package vn.tthc.gateway.feedback;

/** Saved view of the list of feedbacks. */
public enum FeedbackViewName {
    ALL,
    NEW,
    OPEN,
    DUE_SOON,
    OVERDUE,
    TO_PUBLISH,
    DONE
}
