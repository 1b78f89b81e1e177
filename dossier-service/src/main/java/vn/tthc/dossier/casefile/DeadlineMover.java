package vn.tthc.dossier.casefile;

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
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.deadline.CalendarChanges;
import vn.tthc.platform.deadline.CalendarChanges.Progress;
import vn.tthc.platform.deadline.CalendarChanges.Task;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.worktime.CalendarBroken;

/**
 * Goes through the open dossiers after a change of a calendar, some at a time: a deadline that moves is an entry of the
 * timeline and an event like every other change. What has ended is left as it is.
 */
@ApplicationScoped
class DeadlineMover {
    private static final Logger LOG = Logger.getLogger(DeadlineMover.class);
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CalendarChanges changes;
    private final SafeContext context;
    private final DossierRepository repository;
    private final BulkStore store;
    private final Calendars calendars;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final Loop loop = new Loop("tthc-deadlines", Duration.ofSeconds(2), this::step);

    DeadlineMover(
            CalendarChanges changes,
            SafeContext context,
            DossierRepository repository,
            BulkStore store,
            Calendars calendars,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.context = context;
        this.repository = repository;
        this.store = store;
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
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

    private Uni<Progress> some(Task task) {
        return calendars.book().chain(book -> repository
                .find("endedAt is null and id > ?1 order by id", task.lastId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, AT_ONCE)
                .list()
                .chain(dossiers -> move(task, dossiers, book)));
    }

    private Uni<Progress> move(Task task, List<Dossier> dossiers, Calendars.Book book) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var entries = new ArrayList<TimelineEntry>();
        var events = new ArrayList<DossierChanged>();
        int unsettled = 0;
        for (Dossier dossier : dossiers) {
            if (!book.idFor(dossier.handlingUnitId).equals(task.calendarId())) {
                continue;
            }
            try {
                var deadlines = book.of(dossier.handlingUnitId).deadlines();
                new Course(dossier, deadlines).reschedule(at, task.reason()).ifPresent(entry -> {
                    entries.add(entry);
                    events.add(DossierChanged.of(dossier, entry));
                });
            } catch (CalendarBroken broken) {
                LOG.warnf("Dossier %s keeps its deadline: %s", dossier.code, broken.getMessage());
                unsettled++;
            }
        }
        boolean last = dossiers.size() < AT_ONCE;
        UUID reached = dossiers.isEmpty() ? task.lastId() : dossiers.getLast().id;
        var progress = new Progress(reached, dossiers.size(), entries.size(), unsettled, last);
        return repository
                .flush()
                .chain(() -> entries.isEmpty() ? Uni.createFrom().voidItem() : store.write(entries))
                .chain(() -> outbox.appendAll(events))
                .chain(() -> entries.isEmpty() ? Uni.createFrom().voidItem() : audited(task, entries.size()))
                .replaceWith(progress);
    }

    private Uni<Void> audited(Task task, int moved) {
        return audit.record(
                "deadline.moved",
                "calendar",
                task.calendarId(),
                Map.of("version", task.version(), "reason", task.reason(), "dossiers", moved));
    }
}
