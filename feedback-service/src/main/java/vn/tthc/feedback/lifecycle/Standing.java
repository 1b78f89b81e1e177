package vn.tthc.feedback.lifecycle;

import vn.tthc.feedback.lifecycle.Step.Accept;
import vn.tthc.feedback.lifecycle.Step.Answer;
import vn.tthc.feedback.lifecycle.Step.Email;
import vn.tthc.feedback.lifecycle.Step.Forward;
import vn.tthc.feedback.lifecycle.Step.Publish;
import vn.tthc.feedback.lifecycle.Step.Refuse;
import vn.tthc.feedback.lifecycle.Step.RequestSupplement;
import vn.tthc.feedback.lifecycle.Step.Return;
import vn.tthc.feedback.lifecycle.Step.Start;
import vn.tthc.feedback.lifecycle.Step.SubmitPublication;
import vn.tthc.feedback.lifecycle.Step.Supplement;

/** Where a feedback stands. */
public sealed interface Standing {
    /** In the register, not yet studied. */
    sealed interface Unsorted extends Standing {}

    record New() implements Unsorted {}

    record Supplemented() implements Unsorted {}

    /** Came back from the unit it had been forwarded to. */
    record Returned() implements Unsorted {}

    record WaitingSupplement() implements Standing {}

    record Refused(RefusalGround ground) implements Standing {}

    /** @param fromUnitId unit that a return goes to */
    record Forwarded(String fromUnitId) implements Standing {}

    /** Being worked on. */
    sealed interface Handled extends Standing {}

    record Accepted() implements Handled {}

    record InProgress() implements Handled {}

    /** Answered by e-mail only; nothing is published. */
    record Emailed() implements Standing {}

    record Answered() implements Standing {}

    record WaitingPublication() implements Standing {}

    record Published() implements Standing {}

    /**
     * Where the step leads.
     *
     * @param unitId the unit that takes the step
     * @throws FeedbackRefusal.IllegalTransition when the step is not open here
     */
    default Standing after(Step step, String unitId) {
        return switch (new Move(this, step)) {
            case Move(Unsorted s, Accept a) -> new Accepted();
            case Move(Unsorted s, Refuse r) -> new Refused(r.ground());
            case Move(Unsorted s, RequestSupplement r) -> new WaitingSupplement();
            case Move(Unsorted s, Forward f) -> new Forwarded(unitId);
            case Move(WaitingSupplement s, Supplement a) -> new Supplemented();
            case Move(WaitingSupplement s, Refuse r) -> new Refused(r.ground());
            case Move(Forwarded s, Accept a) -> new Accepted();
            case Move(Forwarded s, Return r) -> new Returned();
            case Move(Accepted s, Start a) -> new InProgress();
            case Move(Handled s, Answer a) -> new Answered();
            case Move(Handled s, Email e) -> new Emailed();
            case Move(Answered s, SubmitPublication p) -> new WaitingPublication();
            case Move(Answered s, Publish p) -> new Published();
            case Move(WaitingPublication s, Publish p) -> new Published();
            case Move(Standing s, Step any) -> throw new FeedbackRefusal.IllegalTransition(s.state(), any.action());
        };
    }

    default FeedbackState state() {
        return switch (this) {
            case New s -> FeedbackState.NEW;
            case Supplemented s -> FeedbackState.SUPPLEMENTED;
            case Returned s -> FeedbackState.RETURNED;
            case WaitingSupplement s -> FeedbackState.WAITING_SUPPLEMENT;
            case Refused s -> FeedbackState.REFUSED;
            case Forwarded s -> FeedbackState.FORWARDED;
            case Accepted s -> FeedbackState.ACCEPTED;
            case InProgress s -> FeedbackState.IN_PROGRESS;
            case Emailed s -> FeedbackState.EMAILED;
            case Answered s -> FeedbackState.ANSWERED;
            case WaitingPublication s -> FeedbackState.WAITING_PUBLICATION;
            case Published s -> FeedbackState.PUBLISHED;
        };
    }

    /** One standing and one step, for matching both at once. */
    record Move(Standing standing, Step step) {}
}
