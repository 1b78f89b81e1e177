package vn.tthc.feedback.register;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.platform.worktime.WorkingCalendar;

/**
 * What is open in a unit that was merged wholly goes on in its successor by itself, from the day on which the unit is no
 * more; the timeline says so.
 */
@ApplicationScoped
class MergedUnits {
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Transactions transactions;
    private final SafeContext context;
    private final UnitDirectory units;
    private final FeedbackRepository feedbacks;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;
    private final Loop loop = new Loop("tthc-merged-units", Duration.ofSeconds(10), this::step);

    MergedUnits(
            Transactions transactions,
            SafeContext context,
            UnitDirectory units,
            FeedbackRepository feedbacks,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.transactions = transactions;
        this.context = context;
        this.units = units;
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

    private boolean step() throws Exception {
        return context.await(PATIENCE, () -> units.all().chain(this::goOn));
    }

    private Uni<Boolean> goOn(Map<String, UnitState> known) {
        Map<String, String> merged = new Succession(known, LocalDate.now(clock)).merged();
        return merged.isEmpty()
                ? Uni.createFrom().item(false)
                : transactions.writeAsSystem(() -> feedbacks
                        .lockedOf(merged.keySet(), AT_ONCE)
                        .chain(open -> open.isEmpty()
                                ? Uni.createFrom().item(false)
                                : calendars
                                        .current()
                                        .chain(calendar -> move(open, merged, known, calendar))
                                        .replaceWith(open.size() == AT_ONCE)));
    }

    private Uni<Void> move(
            List<Feedback> open, Map<String, String> merged, Map<String, UnitState> known, WorkingCalendar calendar) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return journal.appendEach(open.stream()
                .map(feedback -> {
                    String from = feedback.responsibleUnitId;
                    String to = Objects.requireNonNull(merged.get(from));
                    var hand = new InHand(feedback, calendar);
                    hand.goOnIn(to, at, Actor.SYSTEM, why(name(known, from), name(known, to)));
                    return hand;
                })
                .toList());
    }

    private static String why(String from, String to) {
        return from + " đã sáp nhập vào " + to + ".";
    }

    private static String name(Map<String, UnitState> known, String id) {
        return Objects.requireNonNull(known.get(id)).name();
    }
}
