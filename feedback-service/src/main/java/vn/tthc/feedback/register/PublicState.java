package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.DeadlineView;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.lifecycle.RefusalGround;

/**
 * Where a feedback is, for its sender.
 *
 * @param stateText in Vietnamese
 * @param reason why it was refused, or what is to be added; null otherwise
 */
public record PublicState(
        String code,
        FeedbackState state,
        String stateText,
        FeedbackCategory category,
        String title,
        String responsibleUnitId,
        Instant receivedAt,
        Instant dueAt,
        DeadlineView deadline,
        FeedbackView.@Nullable AnswerView answer,
        @Nullable RefusalGround refusalGround,
        @Nullable String reason,
        @Nullable Instant publishedAt,
        List<Passed> steps) {

    /** A state that it came to. */
    public record Passed(Instant at, FeedbackState state, String stateText) {}
}
