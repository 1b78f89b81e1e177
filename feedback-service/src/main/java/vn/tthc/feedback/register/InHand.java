package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.Course;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.lifecycle.Limits;
import vn.tthc.feedback.lifecycle.Step;
import vn.tthc.feedback.privacy.Redaction;
import vn.tthc.platform.worktime.WorkingCalendar;

/** A feedback being changed: what was done to it since it was taken in hand, not yet stored. */
final class InHand {
    static final String RECEIVE = "RECEIVE";
    /** Action of the timeline when a change of the calendar moved the deadline. */
    static final String DEADLINE_MOVED = "DEADLINE_MOVED";
    /** Action of the timeline when a unit took the place of the responsible one. */
    static final String ASSIGN_UNIT = "ASSIGN_UNIT";

    final Feedback feedback;
    final List<FeedbackStep> steps = new ArrayList<>();
    final List<FeedbackChanged> events = new ArrayList<>();
    private final WorkingCalendar calendar;

    InHand(Feedback feedback, WorkingCalendar calendar) {
        this.feedback = feedback;
        this.calendar = calendar;
    }

    /** It enters the register. */
    void receive(String unitId, Instant at, Actor by) {
        Course course = Course.received(unitId, at, calendar);
        feedback.take(course, Limits.next(course, calendar));
        if (by.unitId() != null) {
            feedback.involve(by.unitId());
        }
        note(RECEIVE, null, at, by, null, null, false, null);
    }

    /** @throws FeedbackRefusal when the step is not open, or would publish the sender's data */
    void take(Step step, Instant at, Actor by) {
        Course before = feedback.course();
        if (step instanceof Step.Forward forward && forward.toUnitId().equals(before.responsibleUnitId())) {
            throw new FeedbackRefusal.ForwardToItself();
        }
        Course after = before.after(step, at, calendar);
        Instant limit = Limits.of(step.action(), before, calendar);
        feedback.take(after, Limits.next(after, calendar));
        String note = keep(step);
        boolean late = limit != null && at.isAfter(limit);
        long minutes = calendar.minutesBetween(before.changedAt(), at);
        note(step.action().name(), before.state(), at, by, step.why(), note, late, minutes);
    }

    /**
     * The working calendar has changed.
     *
     * @param why for people: which change of the calendar
     * @return whether anything moved
     */
    boolean reschedule(List<FeedbackStep> history, Instant at, String why) {
        var anew = Rescheduling.of(feedback, history, calendar);
        if (!anew.moves(feedback)) {
            return false;
        }
        String reason = anew.inWords(feedback) + why;
        feedback.take(anew.course(), anew.next());
        note(DEADLINE_MOVED, feedback.state, at, Actor.SYSTEM, reason, null, false, null);
        return true;
    }

    /** A unit goes on in the place of the responsible one, which is no more. Code, history and deadline stay. */
    void goOnIn(String unitId, Instant at, Actor by, String reason) {
        String origin = Objects.requireNonNullElse(feedback.originUnitId, feedback.responsibleUnitId);
        feedback.take(feedback.course().goingOnIn(unitId), feedback.nextDueAt);
        feedback.originUnitId = origin;
        note(ASSIGN_UNIT, feedback.state, at, by, reason, unitId, false, null);
    }

    /** Keeps what the step brings; returns what the timeline says of it. */
    private @Nullable String keep(Step step) {
        switch (step) {
            case Step.Supplement s -> {
                String earlier = feedback.supplement;
                feedback.supplement = earlier == null ? s.content() : earlier + "\n\n" + s.content();
                return s.content();
            }
            case Step.Answer s -> feedback.answered(s.answer());
            case Step.Email s -> feedback.answered(s.answer());
            case Step.SubmitPublication s -> {
                checked(s.publicText());
                feedback.publicText = s.publicText();
            }
            case Step.Publish s -> feedback.publicText = checked(s.publicText());
            case Step.Accept s -> {}
            case Step.Refuse s -> {
                return s.ground().name();
            }
            case Step.RequestSupplement s -> {}
            case Step.Forward s -> {
                return s.toUnitId();
            }
            case Step.Return s -> {}
            case Step.Start s -> {}
        }
        return null;
    }

    private @Nullable String checked(@Nullable String publicText) {
        Set<Redaction.Kind> found = Redaction.find(feedback.sender(), publicText);
        if (!found.isEmpty()) {
            throw new FeedbackRefusal.PersonalData(found);
        }
        return publicText;
    }

    private void note(
            String action,
            @Nullable FeedbackState from,
            Instant at,
            Actor by,
            @Nullable String reason,
            @Nullable String note,
            boolean late,
            @Nullable Long workingMinutes) {
        var step = new FeedbackStep();
        step.feedbackId = feedback.id;
        step.no = feedback.revision;
        step.at = at;
        step.action = action;
        step.fromState = from;
        step.toState = feedback.state;
        step.byUsername = by.username();
        step.byName = by.name();
        step.unitId = by.unitId();
        step.reason = reason;
        step.note = note;
        step.late = late;
        step.workingMinutes = workingMinutes;
        steps.add(step);
        events.add(FeedbackChanged.of(feedback, step));
    }
}
