package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.platform.worktime.WorkingCalendar;

/** Gives feedbacks of divided and dissolved units that are not done to units of today. They keep code, history and deadline. */
@ApplicationScoped
public class Assignments {
    private final Transactions transactions;
    private final UnitDirectory units;
    private final FeedbackRepository feedbacks;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    Assignments(
            Transactions transactions,
            UnitDirectory units,
            FeedbackRepository feedbacks,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.transactions = transactions;
        this.units = units;
        this.feedbacks = feedbacks;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /** The oldest first. */
    public Uni<Page<DividedFeedback>> open(PageRequest page) {
        return succession().chain(succession -> {
            Set<String> left = succession.left();
            return transactions.read(() -> feedbacks.countOf(left).chain(total -> rows(left, page)
                    .map(rows -> Page.of(rows, page, row -> Cursor.of(row.receivedAt, row.id), total))
                    .map(rows -> rows.map(row -> view(row, succession)))));
        });
    }

    /**
     * All of them or none. Inside a write transaction.
     *
     * @return how many
     * @throws FeedbackRefusal.NotAssignable when one of them is done, not of a divided unit, or the unit none of its successors
     */
    public Uni<Integer> assign(Set<UUID> ids, String toUnitId, String reason, CurrentUser by) {
        return succession()
                .chain(succession -> feedbacks.lockedOf(succession.left(), ids).chain(found -> {
                    if (found.size() != ids.size()) {
                        throw new FeedbackRefusal.NotAssignable(
                                "feedbackIds",
                                "Có phản ánh, kiến nghị đã kết thúc, hoặc không thuộc đơn vị đã chia tách, giải thể.",
                                "One of them has ended, or belongs to no divided or dissolved unit.");
                    }
                    found.forEach(each -> successor(succession, each.responsibleUnitId, toUnitId));
                    return calendars
                            .current()
                            .chain(calendar ->
                                    journal.appendEach(given(found, toUnitId, reason, Actor.of(by), calendar)))
                            .replaceWith(found.size());
                }));
    }

    private List<InHand> given(
            List<Feedback> found, String toUnitId, String reason, Actor by, WorkingCalendar calendar) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return found.stream()
                .map(feedback -> {
                    var hand = new InHand(feedback, calendar);
                    hand.goOnIn(toUnitId, at, by, reason);
                    return hand;
                })
                .toList();
    }

    private Uni<Succession> succession() {
        return units.all().map(known -> new Succession(known, LocalDate.now(clock)));
    }

    private Uni<List<Feedback>> rows(Set<String> left, PageRequest page) {
        Cursor after = page.after();
        if (after == null) {
            return feedbacks.of(left, page.limit());
        }
        return feedbacks.ofAfter(left, after.instant(0), after.uuid(1), page.limit());
    }

    private static void successor(Succession succession, String from, String to) {
        if (succession.successors(from).stream().noneMatch(unit -> unit.id().equals(to))) {
            throw new FeedbackRefusal.NotAssignable(
                    "toUnitId",
                    "Đơn vị " + to + " không phải là đơn vị kế tiếp của " + from + ".",
                    to + " is no successor of " + from + ".");
        }
    }

    private static DividedFeedback view(Feedback row, Succession succession) {
        return new DividedFeedback(
                row.id,
                row.code,
                row.title,
                row.state,
                row.receivedAt,
                row.nextDueAt,
                row.responsibleUnitId,
                succession.successors(row.responsibleUnitId).stream()
                        .map(UnitState::id)
                        .toList());
    }
}
