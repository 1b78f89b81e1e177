package vn.tthc.gateway.feedback;

import java.time.OffsetDateTime;

/** What the sender keeps to follow a feedback. */
public record FeedbackReceipt(String id, String code, String secret, OffsetDateTime dueAt) {}
