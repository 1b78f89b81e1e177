package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.privacy.Redaction;

/**
 * What everyone may read of a feedback.
 *
 * @param title null when it names the sender
 * @param text what the officer wrote for the public
 */
public record PublishedFeedback(
        String code,
        FeedbackCategory category,
        @Nullable String title,
        String text,
        @Nullable String procedureCode,
        @Nullable String concernedUnitId,
        String responsibleUnitId,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt) {

    static PublishedFeedback of(Feedback feedback) {
        return new PublishedFeedback(
                feedback.code,
                feedback.category,
                Redaction.find(feedback.sender(), feedback.title).isEmpty() ? feedback.title : null,
                Objects.requireNonNullElse(feedback.publicText, ""),
                feedback.procedureCode,
                feedback.concernedUnitId,
                feedback.responsibleUnitId,
                feedback.receivedAt,
                feedback.answeredAt,
                feedback.publishedAt);
    }
}
