package vn.tthc.feedback.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.register.StepInput;
import vn.tthc.feedback.register.StepInput.AnswerInput;

/**
 * A step of an officer; see {@link StepInput} for what an action needs.
 *
 * @param revision the one the officer has seen
 */
record ActOnFeedback(
        @NotNull Integer revision,
        @NotNull FeedbackAction action,
        @Nullable @Size(max = 2000) String reason,
        @Nullable RefusalGround ground,
        @Nullable @Size(max = 40) String toUnitId,
        @Nullable @Size(max = 10_000) String content,
        @Nullable @Valid AnswerInput answer,
        @Nullable @Size(max = 20_000) String publicText) {

    StepInput step() {
        return new StepInput(action, reason, ground, toUnitId, content, answer, publicText);
    }
}
