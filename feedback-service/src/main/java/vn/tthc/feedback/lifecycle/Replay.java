package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingTime;

/** The deadline of the answer as a calendar gives it, from all that happened. */
public final class Replay {
    private Replay() {}

    /** A step that was taken. */
    public record Taken(FeedbackAction action, Instant at) {}

    /**
     * @param steps in the order in which they were taken
     * @return as {@link Course#dueAt()} after these steps
     * @throws vn.tthc.platform.worktime.CalendarBroken when the calendar does not reach so far
     */
    public static Instant due(Instant receivedAt, List<Taken> steps, WorkingCalendar calendar) {
        Instant due = answer(receivedAt, calendar);
        @Nullable Instant paused = null;
        for (Taken step : steps) {
            switch (step.action()) {
                case FORWARD, RETURN -> due = answer(step.at(), calendar);
                case REQUEST_SUPPLEMENT -> paused = step.at();
                case SUPPLEMENT, REFUSE -> {
                    due = Course.resumed(paused, due, step.at(), calendar);
                    paused = null;
                }
                case ACCEPT, START, ANSWER, EMAIL, SUBMIT_PUBLICATION, PUBLISH -> {}
            }
        }
        return due;
    }

    private static Instant answer(Instant from, WorkingCalendar calendar) {
        return calendar.plus(from, WorkingTime.days(Limits.ANSWER_DAYS));
    }
}
