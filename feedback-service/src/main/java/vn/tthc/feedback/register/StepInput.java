package vn.tthc.feedback.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.lifecycle.Step;
import vn.tthc.feedback.lifecycle.Step.AnswerText;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.platform.problem.InvalidInput;

/**
 * A step as it comes in; which fields are needed depends on the action.
 *
 * @param ground for REFUSE
 * @param toUnitId for FORWARD
 * @param content for SUPPLEMENT
 * @param answer for ANSWER and EMAIL
 * @param publicText for PUBLISH, unless one was submitted before
 */
public record StepInput(
        @NotNull FeedbackAction action,
        @Nullable @Size(max = 2000) String reason,
        @Nullable RefusalGround ground,
        @Nullable @Size(max = 40) String toUnitId,
        @Nullable @Size(max = 10_000) String content,
        @Nullable AnswerInput answer,
        @Nullable @Size(max = 20_000) String publicText) {

    public record AnswerInput(
            @Nullable @Size(max = 100) String number,
            @Nullable @Size(max = 200) String signer,
            @NotNull @Size(max = 20_000) String text) {}

    /**
     * @param proposed public text submitted before; null when none was
     * @throws InvalidInput when the action lacks something
     */
    public Step toStep(@Nullable String proposed) {
        return switch (action) {
            case ACCEPT -> new Step.Accept();
            case REFUSE -> {
                if (ground == null) {
                    throw missing("ground", "Cần nêu căn cứ từ chối.", "A ground is needed.");
                }
                yield new Step.Refuse(ground, reasoned());
            }
            case REQUEST_SUPPLEMENT -> new Step.RequestSupplement(reasoned());
            case SUPPLEMENT ->
                new Step.Supplement(
                        needed(content, "content", "Cần nội dung bổ sung.", "The added content is needed."));
            case FORWARD ->
                new Step.Forward(
                        needed(toUnitId, "toUnitId", "Cần chọn đơn vị nhận.", "The receiving unit is needed."),
                        Text.clean(reason));
            case RETURN -> new Step.Return(reasoned());
            case START -> new Step.Start();
            case ANSWER -> new Step.Answer(answered());
            case EMAIL -> new Step.Email(answered());
            case SUBMIT_PUBLICATION -> new Step.SubmitPublication(Text.clean(publicText));
            case PUBLISH ->
                new Step.Publish(needed(
                        publicText == null ? proposed : publicText,
                        "publicText",
                        "Cần nội dung công khai.",
                        "The public text is needed."));
        };
    }

    private String reasoned() {
        return needed(reason, "reason", "Cần nêu lý do.", "A reason is needed.");
    }

    private AnswerText answered() {
        String text = answer == null ? null : answer.text();
        return new AnswerText(
                answer == null ? null : Text.clean(answer.number()),
                answer == null ? null : Text.clean(answer.signer()),
                needed(text, "answer.text", "Cần nội dung trả lời.", "The answer is needed."));
    }

    private static String needed(@Nullable String text, String field, String vi, String en) {
        String clean = Text.clean(text);
        if (clean == null) {
            throw missing(field, vi, en);
        }
        return clean;
    }

    private static InvalidInput missing(String field, String vi, String en) {
        return new InvalidInput(field, vi, en);
    }
}
