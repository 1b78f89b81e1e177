package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.UUID;
import vn.tthc.feedback.lifecycle.FeedbackState;

/**
 * What the sender gets.
 *
 * @param secret for following it without log-in; told this once
 * @param dueAt by when it is answered
 * @param state REFUSED when it was refused at once, being anonymous
 */
public record FeedbackReceipt(UUID id, String code, String secret, Instant dueAt, FeedbackState state) {}
