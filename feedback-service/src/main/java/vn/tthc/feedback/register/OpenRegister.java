package vn.tthc.feedback.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.DeadlineView;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.worktime.WorkingCalendar;

/** The part of the register that is open without log-in. Sees every row and checks by itself. */
@ApplicationScoped
public class OpenRegister {
    private final Transactions transactions;
    private final FeedbackRepository feedbacks;
    private final Calendars calendars;
    private final Clock clock;

    OpenRegister(Transactions transactions, FeedbackRepository feedbacks, Calendars calendars, Clock clock) {
        this.transactions = transactions;
        this.feedbacks = feedbacks;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Uni<Page<PublishedFeedback>> published(PageRequest request) {
        return transactions.writeAsSystem(() -> Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from Feedback where publishedAt is not null", Long.class)
                        .getSingleResult())
                .chain(total -> page(request)
                        .map(rows -> Page.of(
                                rows,
                                request,
                                row -> Cursor.of(Objects.requireNonNull(row.publishedAt), row.id),
                                total)))
                .map(page -> page.map(PublishedFeedback::of)));
    }

    private Uni<List<Feedback>> page(PageRequest request) {
        Cursor after = request.after();
        if (after == null) {
            return feedbacks.published(request.limit());
        }
        return feedbacks.publishedBefore(after.instant(0), after.uuid(1), request.limit());
    }

    /** Fails with {@link FeedbackRefusal.NoSuchCode} for an unknown code and for a wrong secret. */
    public Uni<PublicState> follow(String code, String secret) {
        return transactions.writeAsSystem(() -> feedbacks.byCode(code).chain(feedback -> {
            if (feedback == null || !Secrets.matches(feedback.secretHash, code, secret)) {
                throw new FeedbackRefusal.NoSuchCode();
            }
            return feedbacks
                    .steps(feedback.id)
                    .chain(steps -> calendars.current().map(calendar -> state(feedback, steps, calendar)));
        }));
    }

    private PublicState state(Feedback feedback, List<FeedbackStep> steps, WorkingCalendar calendar) {
        return new PublicState(
                feedback.code,
                feedback.state,
                feedback.state.label(),
                feedback.category,
                feedback.title,
                feedback.responsibleUnitId,
                feedback.receivedAt,
                feedback.dueAt,
                DeadlineView.of(feedback.course(), clock.instant(), calendar),
                FeedbackViews.answer(feedback),
                feedback.refusalGround,
                reason(feedback, steps),
                feedback.publishedAt,
                steps.stream()
                        .filter(step -> step.fromState != step.toState)
                        .map(step -> new PublicState.Passed(step.at, step.toState, step.toState.label()))
                        .toList());
    }

    private static @Nullable String reason(Feedback feedback, List<FeedbackStep> steps) {
        return feedback.state == FeedbackState.REFUSED || feedback.state == FeedbackState.WAITING_SUPPLEMENT
                ? steps.stream()
                        .filter(step -> step.fromState != step.toState)
                        .reduce((first, last) -> last)
                        .map(step -> step.reason)
                        .orElse(null)
                : null;
    }
}
