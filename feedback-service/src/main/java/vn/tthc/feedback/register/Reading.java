package vn.tthc.feedback.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.DeadlineView;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.scope.Scopes;
import vn.tthc.platform.worktime.WorkingTime;

/** What staff read, in their scope. */
@ApplicationScoped
public class Reading {
    private final Transactions transactions;
    private final FeedbackRepository feedbacks;
    private final FeedbackViews views;
    private final Surroundings surroundings;
    private final Calendars calendars;
    private final Scopes scopes;
    private final AuditTrail audit;
    private final Clock clock;

    Reading(
            Transactions transactions,
            FeedbackRepository feedbacks,
            FeedbackViews views,
            Surroundings surroundings,
            Calendars calendars,
            Scopes scopes,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.feedbacks = feedbacks;
        this.views = views;
        this.surroundings = surroundings;
        this.calendars = calendars;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** One feedback; that its sender was shown is recorded. */
    public Uni<FeedbackView> one(String idOrCode, CurrentUser reader) {
        return transactions.write(() -> present(feedbacks.byIdOrCode(idOrCode))
                .chain(feedback -> views.full(feedback, reader))
                .call(view -> view.sender().masked()
                        ? Uni.createFrom().voidItem()
                        : audit.record(
                                "feedback.sender-shown",
                                "feedback",
                                view.id().toString(),
                                Map.of("code", view.code(), "purpose", "handling"))));
    }

    /** Those of the ids that are in scope, senders masked. */
    public Uni<List<FeedbackView>> all(Collection<UUID> ids, CurrentUser reader) {
        return transactions.read(() -> feedbacks.all(ids).chain(found -> views.masked(found, reader)));
    }

    public Uni<List<TimelineEntry>> timeline(String idOrCode) {
        return transactions.read(() -> present(feedbacks.byIdOrCode(idOrCode))
                .chain(feedback -> feedbacks.steps(feedback.id))
                .map(steps -> steps.stream().map(TimelineEntry::of).toList()));
    }

    public Uni<Page<FeedbackView>> page(FeedbackFilter filter, PageRequest request, CurrentUser reader) {
        return transactions.read(() -> query(filter, reader).chain(query -> Panache.getSession()
                .chain(session -> total(session, query, request).chain(total -> rows(session, query, request)
                        .map(rows -> Page.of(rows, request, query::cursor, total))))
                .chain(page -> views.masked(page.items(), reader).map(page::with))));
    }

    /** How many the view holds for this reader. */
    public Uni<Long> count(FeedbackViewName view, CurrentUser reader) {
        return transactions.read(() -> query(FeedbackFilter.of(view), reader)
                .chain(query -> Panache.getSession().chain(session -> count(session, query))));
    }

    private Uni<FeedbackQuery> query(FeedbackFilter filter, CurrentUser reader) {
        Instant now = clock.instant();
        return calendars.current().chain(calendar -> scopes.of(reader).chain(scope -> ownQueue(reader)
                .map(own -> new FeedbackQuery(
                        filter, scope, own, now, calendar.plus(now, WorkingTime.days(DeadlineView.SOON_DAYS))))));
    }

    private Uni<Set<String>> ownQueue(CurrentUser reader) {
        return reader.may(Handling.PROCESS)
                ? surroundings.ownUnits(reader)
                : Uni.createFrom().item(Set.of());
    }

    private static Uni<@Nullable Long> total(Mutiny.Session session, FeedbackQuery query, PageRequest request) {
        return request.counted()
                ? count(session, query).map(total -> total)
                : Uni.createFrom().nullItem();
    }

    private static Uni<Long> count(Mutiny.Session session, FeedbackQuery query) {
        var count = session.createNativeQuery(query.count(), Long.class);
        query.parameters().forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static Uni<List<Feedback>> rows(Mutiny.Session session, FeedbackQuery query, PageRequest request) {
        var rows = session.createNativeQuery(query.page(request), Feedback.class);
        query.parameters().forEach(rows::setParameter);
        return rows.setMaxResults(request.limit()).getResultList();
    }

    private static Uni<Feedback> present(Uni<Feedback> found) {
        return found.onItem().ifNull().failWith(FeedbackRefusal.NotFound::new);
    }
}
