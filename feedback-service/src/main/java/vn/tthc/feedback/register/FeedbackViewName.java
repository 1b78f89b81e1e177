package vn.tthc.feedback.register;

/** Saved views of the list. All but ALL and DONE are queues: for an officer, of the officer's own unit. */
public enum FeedbackViewName {
    ALL,
    /** To be studied: accepted, sent back for more, forwarded or refused. */
    NEW,
    /** Not answered yet. */
    OPEN,
    DUE_SOON,
    OVERDUE,
    /** Answered, to be made public. */
    TO_PUBLISH,
    /** Nothing more is to be done. */
    DONE
}
