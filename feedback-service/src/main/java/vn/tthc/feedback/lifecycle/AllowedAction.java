package vn.tthc.feedback.lifecycle;

import static vn.tthc.feedback.lifecycle.FeedbackAction.ACCEPT;
import static vn.tthc.feedback.lifecycle.FeedbackAction.ANSWER;
import static vn.tthc.feedback.lifecycle.FeedbackAction.EMAIL;
import static vn.tthc.feedback.lifecycle.FeedbackAction.FORWARD;
import static vn.tthc.feedback.lifecycle.FeedbackAction.PUBLISH;
import static vn.tthc.feedback.lifecycle.FeedbackAction.REFUSE;
import static vn.tthc.feedback.lifecycle.FeedbackAction.REQUEST_SUPPLEMENT;
import static vn.tthc.feedback.lifecycle.FeedbackAction.RETURN;
import static vn.tthc.feedback.lifecycle.FeedbackAction.START;
import static vn.tthc.feedback.lifecycle.FeedbackAction.SUBMIT_PUBLICATION;
import static vn.tthc.feedback.lifecycle.FeedbackAction.SUPPLEMENT;

import java.util.List;

/**
 * An action open to the caller.
 *
 * @param main the one foreseen next
 */
public record AllowedAction(FeedbackAction action, boolean main, boolean reasonRequired) {
    /**
     * What the caller may do now, the foreseen action first.
     *
     * @param mayProcess the caller has {@code feedback:process}
     * @param responsible the caller's unit is the responsible one
     */
    public static List<AllowedAction> of(FeedbackState state, boolean mayProcess, boolean responsible) {
        if (!mayProcess || !responsible) {
            return List.of();
        }
        var open = open(state);
        return open.stream()
                .map(action -> new AllowedAction(action, action == open.getFirst(), action.reasonRequired()))
                .toList();
    }

    /** Actions that lead on from a state, the foreseen one first. */
    static List<FeedbackAction> open(FeedbackState state) {
        return switch (state) {
            case NEW, SUPPLEMENTED, RETURNED -> List.of(ACCEPT, REQUEST_SUPPLEMENT, FORWARD, REFUSE);
            case WAITING_SUPPLEMENT -> List.of(SUPPLEMENT, REFUSE);
            case FORWARDED -> List.of(ACCEPT, RETURN);
            case ACCEPTED -> List.of(START, ANSWER, EMAIL);
            case IN_PROGRESS -> List.of(ANSWER, EMAIL);
            case ANSWERED -> List.of(PUBLISH, SUBMIT_PUBLICATION);
            case WAITING_PUBLICATION -> List.of(PUBLISH);
            case REFUSED, EMAILED, PUBLISHED -> List.of();
        };
    }
}
