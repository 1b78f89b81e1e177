package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.tthc.feedback.lifecycle.FeedbackState;

/**
 * Open deadlines that a change of the calendar moves: shape of the API.
 *
 * @param open open feedbacks looked at
 * @param moved how many of them move
 * @param later of them, to a later moment
 * @param unsettled open feedbacks whose deadline the calendar does not reach
 * @param units how many move, by responsible unit
 * @param feedbacks the first of those that move
 */
public record MovedDeadlines(
        int open, int moved, int later, int unsettled, List<OfUnit> units, List<MovedDeadline> feedbacks) {
    private static final int MOST = 200;

    /** Nothing moves. */
    static MovedDeadlines none(long open) {
        return new MovedDeadlines((int) open, 0, 0, 0, List.of(), List.of());
    }

    public record OfUnit(String unitId, int moved) {}

    public record MovedDeadline(
            UUID feedbackId, String code, String unitId, FeedbackState state, Instant oldDueAt, Instant newDueAt) {}

    /** Counts while the feedbacks go by. */
    static final class Collector {
        private final List<MovedDeadline> first = new ArrayList<>();
        private final TreeMap<String, Integer> units = new TreeMap<>();
        private int open;
        private int moved;
        private int later;
        private int unsettled;

        void unsettled() {
            open++;
            unsettled++;
        }

        void examined(Feedback feedback, Rescheduling anew) {
            open++;
            if (!anew.moves(feedback)) {
                return;
            }
            moved++;
            Instant before = Rescheduling.before(feedback);
            if (anew.after().isAfter(before)) {
                later++;
            }
            units.merge(feedback.responsibleUnitId, 1, Integer::sum);
            if (first.size() < MOST) {
                first.add(new MovedDeadline(
                        feedback.id, feedback.code, feedback.responsibleUnitId, feedback.state, before, anew.after()));
            }
        }

        MovedDeadlines answer() {
            List<OfUnit> byUnit = units.entrySet().stream()
                    .map(each -> new OfUnit(each.getKey(), each.getValue()))
                    .toList();
            return new MovedDeadlines(open, moved, later, unsettled, byUnit, List.copyOf(first));
        }
    }
}
