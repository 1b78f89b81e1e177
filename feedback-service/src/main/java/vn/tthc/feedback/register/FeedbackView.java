package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.AllowedAction;
import vn.tthc.feedback.lifecycle.DeadlineView;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.lifecycle.Outcome;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.platform.file.FileRef;

/**
 * A feedback as staff see it.
 *
 * @param content the sender's words, with what they added since
 * @param sender masked in lists, and for everyone but officers of the units involved
 * @param attachments empty for whom the sender is masked
 * @param dueAt of the answer
 * @param limits deadlines of the actions that are open now
 */
public record FeedbackView(
        UUID id,
        String code,
        int revision,
        FeedbackState state,
        FeedbackCategory category,
        FeedbackChannel channel,
        String title,
        String content,
        Sender sender,
        @Nullable String place,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        @Nullable String dossierCode,
        @Nullable String concernedUnitId,
        String responsibleUnitId,
        List<FileRef> attachments,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        DeadlineView deadline,
        @Nullable Outcome outcome,
        @Nullable AnswerView answer,
        @Nullable RefusalGround refusalGround,
        @Nullable String publicText,
        List<AllowedAction> allowedActions,
        List<ActionLimit> limits) {

    /** The answer to the sender. */
    public record AnswerView(
            @Nullable String number, @Nullable String signer, String text, Instant at) {}

    /** @param missed already passed */
    public record ActionLimit(FeedbackAction action, Instant dueAt, boolean missed) {}
}
