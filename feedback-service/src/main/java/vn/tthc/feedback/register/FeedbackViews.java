package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.AllowedAction;
import vn.tthc.feedback.lifecycle.Course;
import vn.tthc.feedback.lifecycle.DeadlineView;
import vn.tthc.feedback.lifecycle.Limits;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.feedback.register.FeedbackView.ActionLimit;
import vn.tthc.feedback.register.FeedbackView.AnswerView;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.worktime.WorkingCalendar;

/** Makes views: what the reader may do and whom the reader may see. */
@ApplicationScoped
class FeedbackViews {
    private final Calendars calendars;
    private final Surroundings surroundings;
    private final Clock clock;

    FeedbackViews(Calendars calendars, Surroundings surroundings, Clock clock) {
        this.calendars = calendars;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** With the sender, when the reader is an officer of a unit involved. */
    Uni<FeedbackView> full(Feedback feedback, CurrentUser reader) {
        return calendars
                .current()
                .chain(calendar -> surroundings.ownUnits(reader).map(own -> {
                    Sender sender = seesSender(feedback, reader, own)
                            ? feedback.sender()
                            : feedback.sender().mask();
                    return view(feedback, sender, reader, own, calendar);
                }));
    }

    /** With senders masked. */
    Uni<List<FeedbackView>> masked(List<Feedback> feedbacks, CurrentUser reader) {
        return calendars
                .current()
                .chain(calendar -> surroundings.ownUnits(reader).map(own -> feedbacks.stream()
                        .map(feedback -> view(feedback, feedback.sender().mask(), reader, own, calendar))
                        .toList()));
    }

    private static boolean seesSender(Feedback feedback, CurrentUser reader, Set<String> own) {
        return reader.may(Handling.PROCESS)
                && Arrays.stream(feedback.involvedUnitIds).anyMatch(own::contains);
    }

    private FeedbackView view(
            Feedback feedback, Sender sender, CurrentUser reader, Set<String> own, WorkingCalendar calendar) {
        Course course = feedback.course();
        Instant now = clock.instant();
        var allowed = AllowedAction.of(
                course.state(), reader.may(Handling.PROCESS), own.contains(course.responsibleUnitId()));
        return new FeedbackView(
                feedback.id,
                feedback.code,
                feedback.revision,
                feedback.state,
                feedback.category,
                feedback.channel,
                feedback.title,
                feedback.supplement == null ? feedback.content : feedback.content + "\n\n" + feedback.supplement,
                sender,
                feedback.place,
                feedback.fieldCode,
                feedback.procedureCode,
                feedback.dossierCode,
                feedback.concernedUnitId,
                feedback.responsibleUnitId,
                sender.masked() ? List.of() : feedback.files(),
                feedback.receivedAt,
                feedback.dueAt,
                feedback.answeredAt,
                feedback.publishedAt,
                feedback.endedAt,
                DeadlineView.of(course, now, calendar),
                feedback.outcome,
                answer(feedback),
                feedback.refusalGround,
                feedback.publicText,
                allowed,
                limits(allowed, course, now, calendar));
    }

    static @Nullable AnswerView answer(Feedback feedback) {
        String text = feedback.answerText;
        Instant at = feedback.answeredAt;
        return text == null || at == null
                ? null
                : new AnswerView(feedback.answerNumber, feedback.answerSigner, text, at);
    }

    private static List<ActionLimit> limits(
            List<AllowedAction> allowed, Course course, Instant now, WorkingCalendar calendar) {
        var limits = new ArrayList<ActionLimit>();
        for (AllowedAction each : allowed) {
            Instant due = Limits.of(each.action(), course, calendar);
            if (due != null) {
                limits.add(new ActionLimit(each.action(), due, now.isAfter(due)));
            }
        }
        return limits;
    }
}
