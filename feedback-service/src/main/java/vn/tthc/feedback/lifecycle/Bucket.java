package vn.tthc.feedback.lifecycle;

/** What a feedback is counted as. Each {@link Grouping} uses some of these. */
public enum Bucket {
    WAITING,
    IN_PROGRESS,
    TRANSFERRED,
    DONE,
    REFUSED,
    /** Essentially handled (cơ bản xử lý xong): refused, waiting for a supplement or answered by e-mail. */
    ESSENTIALLY_DONE
}
