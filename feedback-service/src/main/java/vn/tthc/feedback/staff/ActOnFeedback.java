package vn.tthc.feedback.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.register.StepInput;
import vn.tthc.feedback.register.StepInput.AnswerInput;

/**
 * A step of an officer; see {@link StepInput} for what an action needs.
 *
 * @param revision the one the officer has seen
 * @param fileIds files handed in before, for SUPPLEMENT
 */
record ActOnFeedback(
        @NotNull Integer revision,
        @NotNull FeedbackAction action,
        @Nullable @Size(max = 2000) String reason,
        @Nullable RefusalGround ground,
        @Nullable @Size(max = 40) String toUnitId,
        @Nullable @Size(max = 10_000) String content,
        @Nullable @Valid AnswerInput answer,
        @Nullable @Size(max = 20_000) String publicText,
        @Size(max = Attachments.MOST_AT_ONCE) List<@NotNull UUID> fileIds) {
    ActOnFeedback {
        fileIds = Objects.requireNonNullElse(fileIds, List.of());
    }

    StepInput step() {
        return new StepInput(action, reason, ground, toUnitId, content, answer, publicText);
    }
}
