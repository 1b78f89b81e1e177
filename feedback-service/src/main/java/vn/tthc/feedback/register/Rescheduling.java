package vn.tthc.feedback.register;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.Course;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.Limits;
import vn.tthc.feedback.lifecycle.Replay;
import vn.tthc.platform.worktime.WorkingCalendar;

/**
 * Where a feedback stands with its deadlines as a calendar gives them, from its whole history. What has been answered keeps
 * the deadline of its answer; the one of its publication may move.
 *
 * @param next deadline that the responsible unit now works against; null when nothing is due
 */
record Rescheduling(Course course, @Nullable Instant next) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** @throws vn.tthc.platform.worktime.CalendarBroken when the calendar does not reach so far */
    static Rescheduling of(Feedback feedback, List<FeedbackStep> history, WorkingCalendar calendar) {
        Course course = feedback.course();
        if (course.endedAt() == null) {
            List<Replay.Taken> taken = history.stream()
                    .flatMap(step ->
                            FeedbackAction.named(step.action).stream().map(action -> new Replay.Taken(action, step.at)))
                    .toList();
            course = course.dueBy(Replay.due(feedback.receivedAt, taken, calendar));
        }
        return new Rescheduling(course, Limits.next(course, calendar));
    }

    boolean moves(Feedback feedback) {
        return !same(before(feedback), after());
    }

    /** What is due now; while a supplement is awaited, the deadline that held when the clock stopped. */
    static Instant before(Feedback feedback) {
        return Objects.requireNonNullElse(feedback.nextDueAt, feedback.dueAt);
    }

    Instant after() {
        return Objects.requireNonNullElse(next, course.dueAt());
    }

    String inWords(Feedback feedback) {
        String what = course.answeredAt() == null ? "Hạn trả lời" : "Hạn công khai";
        return what + " chuyển từ " + MOMENT.format(before(feedback)) + " sang " + MOMENT.format(after()) + ". ";
    }

    /** To the second: what is stored is a little coarser than what was computed at receipt. */
    private static boolean same(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.SECONDS).equals(other.truncatedTo(ChronoUnit.SECONDS));
    }
}
