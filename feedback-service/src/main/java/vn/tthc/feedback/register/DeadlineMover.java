package vn.tthc.feedback.register;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.deadline.CalendarChanges;
import vn.tthc.platform.deadline.CalendarChanges.Progress;
import vn.tthc.platform.deadline.CalendarChanges.Task;
import vn.tthc.platform.worktime.CalendarBroken;
import vn.tthc.platform.worktime.CalendarState;
import vn.tthc.platform.worktime.WorkingCalendar;

/**
 * Goes through the open feedbacks after a change of the province's calendar, some at a time: a deadline that moves is an
 * entry of the timeline and an event like every other change. What has ended is left as it is.
 */
@ApplicationScoped
class DeadlineMover {
    private static final Logger LOG = Logger.getLogger(DeadlineMover.class);
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CalendarChanges changes;
    private final SafeContext context;
    private final FeedbackRepository feedbacks;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;
    private final Loop loop = new Loop("tthc-deadlines", Duration.ofSeconds(2), this::step);

    DeadlineMover(
            CalendarChanges changes,
            SafeContext context,
            FeedbackRepository feedbacks,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.context = context;
        this.feedbacks = feedbacks;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }

    void wake() {
        loop.wake();
    }

    private boolean step() throws Exception {
        return context.await(PATIENCE, () -> changes.step(this::some));
    }

    /** Feedback counts by the calendar of the province alone. */
    private Uni<Progress> some(Task task) {
        return task.calendarId().equals(CalendarState.PROVINCE)
                ? calendars.current().chain(calendar -> feedbacks
                        .openAfter(task.lastId(), AT_ONCE, LockModeType.PESSIMISTIC_WRITE)
                        .chain(open -> feedbacks
                                .stepsOf(open.stream().map(each -> each.id).toList())
                                .chain(steps -> move(task, open, steps, calendar))))
                : Uni.createFrom().item(new Progress(task.lastId(), 0, 0, 0, true));
    }

    private Uni<Progress> move(
            Task task, List<Feedback> open, Map<UUID, List<FeedbackStep>> steps, WorkingCalendar calendar) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var moved = new ArrayList<InHand>();
        int unsettled = 0;
        for (Feedback feedback : open) {
            try {
                var hand = new InHand(feedback, calendar);
                if (hand.reschedule(steps.getOrDefault(feedback.id, List.of()), at, task.reason())) {
                    moved.add(hand);
                }
            } catch (CalendarBroken broken) {
                LOG.warnf("Feedback %s keeps its deadline: %s", feedback.code, broken.getMessage());
                unsettled++;
            }
        }
        UUID reached = open.isEmpty() ? task.lastId() : open.getLast().id;
        var progress = new Progress(reached, open.size(), moved.size(), unsettled, open.size() < AT_ONCE);
        return journal.appendEach(moved).replaceWith(progress);
    }
}
