package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingTime;

/**
 * Deadlines in working days. Legal source: Decree 20/2008/NĐ-CP, article 9 (forwarding); the others as the national portal
 * measures them.
 */
public final class Limits {
    /** From receipt, or from the last transfer. */
    static final int ANSWER_DAYS = 15;

    private static final int REFUSE_OR_RETURN_DAYS = 2;
    private static final int SUPPLEMENT_REQUEST_DAYS = 5;
    private static final int FORWARD_DAYS = 5;
    /** From the answer. */
    private static final int PUBLISH_DAYS = 2;

    private Limits() {}

    /** Until when the action is in time on this course; null when it has no deadline now. */
    public static @Nullable Instant of(FeedbackAction action, Course course, WorkingCalendar calendar) {
        if (course.pausedAt() != null) {
            return null;
        }
        return switch (action) {
            case REFUSE, RETURN -> calendar.plus(course.heldSince(), WorkingTime.days(REFUSE_OR_RETURN_DAYS));
            case REQUEST_SUPPLEMENT -> calendar.plus(course.heldSince(), WorkingTime.days(SUPPLEMENT_REQUEST_DAYS));
            case FORWARD -> calendar.plus(course.heldSince(), WorkingTime.days(FORWARD_DAYS));
            case ANSWER, EMAIL -> course.dueAt();
            case SUBMIT_PUBLICATION, PUBLISH ->
                course.answeredAt() == null ? null : calendar.plus(course.answeredAt(), WorkingTime.days(PUBLISH_DAYS));
            case ACCEPT, SUPPLEMENT, START -> null;
        };
    }

    /**
     * The deadline that the responsible unit works against now: of the answer, then of the publication; null while the
     * clock stands and when nothing more is to be done.
     */
    public static @Nullable Instant next(Course course, WorkingCalendar calendar) {
        return switch (course.standing()) {
            case Standing.WaitingSupplement s -> null;
            case Standing.Refused s -> null;
            case Standing.Emailed s -> null;
            case Standing.Published s -> null;
            case Standing.Answered s -> of(FeedbackAction.PUBLISH, course, calendar);
            case Standing.WaitingPublication s -> of(FeedbackAction.PUBLISH, course, calendar);
            case Standing.Unsorted s -> course.dueAt();
            case Standing.Forwarded s -> course.dueAt();
            case Standing.Handled s -> course.dueAt();
        };
    }
}
