package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingTime;

/**
 * Where a feedback stands, with whom, and by when.
 *
 * @param heldSince when the responsible unit got it in its present form: receipt, last transfer or last supplement
 * @param changedAt the last step
 * @param dueAt answer deadline; while paused, the one that held when the pause began
 * @param pausedAt since when a supplement is awaited and the clock stands; null while it runs
 * @param endedAt answered, e-mailed or refused: the end for timeliness; null before
 * @param publishedAt null until published
 */
public record Course(
        Standing standing,
        String responsibleUnitId,
        Instant receivedAt,
        Instant heldSince,
        Instant changedAt,
        Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome) {

    /** A feedback enters the register. */
    public static Course received(String unitId, Instant at, WorkingCalendar calendar) {
        Instant due = calendar.plus(at, WorkingTime.days(Limits.ANSWER_DAYS));
        return new Course(new Standing.New(), unitId, at, at, at, due, null, null, null, null, null);
    }

    public FeedbackState state() {
        return standing.state();
    }

    /**
     * The course after one more step by the responsible unit.
     *
     * @throws FeedbackRefusal.IllegalTransition when the step is not open here
     * @throws FeedbackRefusal.OutOfOrder when {@code at} lies before the last step
     */
    public Course after(Step step, Instant at, WorkingCalendar calendar) {
        if (at.isBefore(changedAt)) {
            throw new FeedbackRefusal.OutOfOrder(at, changedAt);
        }
        Standing next = standing.after(step, responsibleUnitId);
        return switch (next) {
            case Standing.WaitingSupplement s -> with(next, at).paused(at);
            case Standing.Supplemented s -> with(next, at).resumed(at, calendar);
            case Standing.Forwarded s
            when step instanceof Step.Forward f -> with(next, at).heldBy(f.toUnitId(), calendar);
            case Standing.Returned s
            when standing instanceof Standing.Forwarded f -> with(next, at).heldBy(f.fromUnitId(), calendar);
            case Standing.Refused s -> with(next, at).resumed(at, calendar).ended(at, null, null);
            case Standing.Emailed s -> with(next, at).ended(at, at, null);
            case Standing.Answered s -> with(next, at).ended(at, at, null);
            case Standing.Published s ->
                new Course(
                        next,
                        responsibleUnitId,
                        receivedAt,
                        heldSince,
                        at,
                        dueAt,
                        null,
                        answeredAt,
                        at,
                        endedAt,
                        outcome);
            default -> with(next, at);
        };
    }

    private Course with(Standing next, Instant at) {
        return new Course(
                next,
                responsibleUnitId,
                receivedAt,
                heldSince,
                at,
                dueAt,
                pausedAt,
                answeredAt,
                publishedAt,
                endedAt,
                outcome);
    }

    private Course paused(Instant at) {
        return new Course(standing, responsibleUnitId, receivedAt, heldSince, at, dueAt, at, null, null, null, null);
    }

    /** The same with another deadline of the answer: the calendar has changed. */
    public Course dueBy(Instant due) {
        return new Course(
                standing,
                responsibleUnitId,
                receivedAt,
                heldSince,
                changedAt,
                due,
                pausedAt,
                answeredAt,
                publishedAt,
                endedAt,
                outcome);
    }

    /** The same with a unit that took the place of the responsible one; the deadlines stay. */
    public Course goingOnIn(String unitId) {
        return new Course(
                standing,
                unitId,
                receivedAt,
                heldSince,
                changedAt,
                dueAt,
                pausedAt,
                answeredAt,
                publishedAt,
                endedAt,
                outcome);
    }

    /**
     * The working time left when the pause began runs on from its end; an expired deadline stays expired.
     *
     * @param pausedAt null when the clock did not stand
     */
    static Instant resumed(@Nullable Instant pausedAt, Instant dueAt, Instant at, WorkingCalendar calendar) {
        return pausedAt != null && pausedAt.isBefore(dueAt)
                ? calendar.plus(at, WorkingTime.minutes(calendar.minutesBetween(pausedAt, dueAt)))
                : dueAt;
    }

    private Course resumed(Instant at, WorkingCalendar calendar) {
        if (pausedAt == null) {
            return this;
        }
        Instant due = resumed(pausedAt, dueAt, at, calendar);
        return new Course(standing, responsibleUnitId, receivedAt, at, at, due, null, null, null, null, null);
    }

    /** A transfer: the new unit has the whole time for an answer. */
    private Course heldBy(String unitId, WorkingCalendar calendar) {
        Instant due = calendar.plus(changedAt, WorkingTime.days(Limits.ANSWER_DAYS));
        return new Course(standing, unitId, receivedAt, changedAt, changedAt, due, null, null, null, null, null);
    }

    private Course ended(Instant at, @Nullable Instant answered, @Nullable Instant published) {
        return new Course(
                standing,
                responsibleUnitId,
                receivedAt,
                heldSince,
                at,
                dueAt,
                null,
                answered,
                published,
                at,
                Outcome.of(at, dueAt));
    }
}
