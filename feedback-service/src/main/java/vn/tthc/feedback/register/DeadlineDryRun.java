package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.worktime.CalendarBroken;
import vn.tthc.platform.worktime.CalendarState;
import vn.tthc.platform.worktime.WorkingCalendar;

/** Which open deadlines another calendar of the province would move. Nothing is changed. */
@ApplicationScoped
public class DeadlineDryRun {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Transactions transactions;
    private final FeedbackRepository feedbacks;

    DeadlineDryRun(Transactions transactions, FeedbackRepository feedbacks) {
        this.transactions = transactions;
        this.feedbacks = feedbacks;
    }

    /**
     * @param changed calendars as they would be; those of units matter to nobody here, feedback counts by the province's
     * @throws CalendarBroken when one of them has no working hours or contradicts itself
     */
    public Uni<MovedDeadlines> of(List<CalendarState> changed) {
        changed.forEach(CalendarState::calendar);
        return changed.stream()
                .filter(state -> state.id().equals(CalendarState.PROVINCE))
                .findFirst()
                .map(state -> moved(state.calendar()))
                .orElseGet(() -> transactions.read(feedbacks::countOpen).map(MovedDeadlines::none));
    }

    private Uni<MovedDeadlines> moved(WorkingCalendar then) {
        var result = new MovedDeadlines.Collector();
        return page(FIRST, then, result).map(done -> result.answer());
    }

    private Uni<Void> page(UUID after, WorkingCalendar then, MovedDeadlines.Collector result) {
        return transactions
                .read(() -> feedbacks
                        .openAfter(after, AT_ONCE, LockModeType.NONE)
                        .chain(open -> feedbacks
                                .stepsOf(open.stream().map(each -> each.id).toList())
                                .invoke(steps -> open.forEach(each -> examine(each, steps, then, result)))
                                .replaceWith(open)))
                .chain(open ->
                        open.size() < AT_ONCE ? Uni.createFrom().voidItem() : page(open.getLast().id, then, result));
    }

    private static void examine(
            Feedback feedback,
            Map<UUID, List<FeedbackStep>> steps,
            WorkingCalendar then,
            MovedDeadlines.Collector result) {
        try {
            result.examined(feedback, Rescheduling.of(feedback, steps.getOrDefault(feedback.id, List.of()), then));
        } catch (CalendarBroken broken) {
            result.unsettled();
        }
    }
}
