package vn.tthc.feedback.lifecycle;

/** How a feedback reached the province. */
public enum FeedbackChannel {
    NATIONAL_PORTAL,
    PROVINCE_PORTAL,
    ZALO,
    PHONE,
    IN_PERSON,
    LETTER
}
