package vn.tthc.feedback.lifecycle;

import org.jspecify.annotations.Nullable;

/** One thing done to a feedback, with what it needs to be done. */
public sealed interface Step {
    record Accept() implements Step {}

    record Refuse(RefusalGround ground, String reason) implements Step {}

    record RequestSupplement(String reason) implements Step {}

    /** @param content what the sender added */
    record Supplement(String content) implements Step {}

    /** @param toUnitId unit that becomes responsible */
    record Forward(String toUnitId, @Nullable String reason) implements Step {}

    record Return(String reason) implements Step {}

    record Start() implements Step {}

    record Answer(AnswerText answer) implements Step {}

    record Email(AnswerText answer) implements Step {}

    /** @param publicText proposal for the public; null: written at publication */
    record SubmitPublication(@Nullable String publicText) implements Step {}

    /** @param publicText what everyone reads, without the sender */
    record Publish(String publicText) implements Step {}

    /**
     * The answer to the sender.
     *
     * @param number of the answering document; null when there is none
     * @param signer who signed it; null when unsigned
     */
    record AnswerText(@Nullable String number, @Nullable String signer, String text) {}

    default FeedbackAction action() {
        return switch (this) {
            case Accept s -> FeedbackAction.ACCEPT;
            case Refuse s -> FeedbackAction.REFUSE;
            case RequestSupplement s -> FeedbackAction.REQUEST_SUPPLEMENT;
            case Supplement s -> FeedbackAction.SUPPLEMENT;
            case Forward s -> FeedbackAction.FORWARD;
            case Return s -> FeedbackAction.RETURN;
            case Start s -> FeedbackAction.START;
            case Answer s -> FeedbackAction.ANSWER;
            case Email s -> FeedbackAction.EMAIL;
            case SubmitPublication s -> FeedbackAction.SUBMIT_PUBLICATION;
            case Publish s -> FeedbackAction.PUBLISH;
        };
    }

    /** Why, in the officer's words; null when the step needs none. */
    default @Nullable String why() {
        return switch (this) {
            case Refuse s -> s.reason();
            case RequestSupplement s -> s.reason();
            case Forward s -> s.reason();
            case Return s -> s.reason();
            case Accept s -> null;
            case Supplement s -> null;
            case Start s -> null;
            case Answer s -> null;
            case Email s -> null;
            case SubmitPublication s -> null;
            case Publish s -> null;
        };
    }
}
