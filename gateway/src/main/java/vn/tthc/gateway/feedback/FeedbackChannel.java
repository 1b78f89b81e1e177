package vn.tthc.gateway.feedback;

/** How a feedback came in. */
public enum FeedbackChannel {
    NATIONAL_PORTAL,
    PROVINCE_PORTAL,
    ZALO,
    PHONE,
    IN_PERSON,
    LETTER
}
