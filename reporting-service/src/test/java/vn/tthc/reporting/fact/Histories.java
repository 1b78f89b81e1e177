package vn.tthc.reporting.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random dossiers and feedbacks, and histories of their changes. */
public final class Histories {
    static final LocalDate FIRST = LocalDate.of(2025, 11, 20);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final List<DossierFact.State> OPEN = List.of(
            DossierFact.State.RECEIVED,
            DossierFact.State.PROCESSING,
            DossierFact.State.WAITING_APPROVAL,
            DossierFact.State.SUPPLEMENT_REQUESTED);
    private static final List<DossierFact.State> ENDED = List.of(
            DossierFact.State.SETTLED,
            DossierFact.State.RESULT_RETURNED,
            DossierFact.State.REFUSED,
            DossierFact.State.WITHDRAWN,
            DossierFact.State.STOPPED);

    private Histories() {}

    /** All changes of a few cases, revisions growing from 1, case by case. */
    public static Arbitrary<List<Fact>> histories() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, dossiers()), net.jqwik.api.Tuple.of(1, feedbacks()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Fact>> dossiers() {
        return id().flatMap(id -> dossier(id).list().ofMinSize(1).ofMaxSize(4).map(changes -> {
            var numbered = new java.util.ArrayList<Fact>();
            for (var change : changes) numbered.add(numbered(change, numbered.size() + 1));
            return List.copyOf(numbered);
        }));
    }

    private static Arbitrary<List<Fact>> feedbacks() {
        return id().flatMap(id -> feedback(id).list().ofMinSize(1).ofMaxSize(3).map(changes -> {
            var numbered = new java.util.ArrayList<Fact>();
            for (var change : changes) numbered.add(numbered(change, numbered.size() + 1));
            return List.copyOf(numbered);
        }));
    }

    /** A dossier with any combination of times: also such as no honest sender would send. */
    static Arbitrary<DossierFact> dossier(UUID id) {
        return Combinators.combine(
                        dimensions("ONLINE", "COUNTER", "POST"),
                        moment().injectNull(0.1),
                        moment().injectNull(0.1),
                        moment().injectNull(0.7),
                        moment().injectNull(0.4),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Outcome.class).injectNull(0.5),
                        digitisations())
                .as((dimensions, received, due, paused, ended, choice, outcome, digitisation) -> {
                    var states = ended == null ? OPEN : ENDED;
                    var state = states.get(choice % states.size());
                    return new DossierFact(
                            id,
                            "H01-" + id,
                            1,
                            dimensions,
                            received,
                            due,
                            paused,
                            ended,
                            Instant.EPOCH,
                            state,
                            outcome,
                            digitisation);
                });
    }

    /** With what an old event does not tell, and with what none of them tells. */
    private static Arbitrary<Digitisation> digitisations() {
        var few = Arbitraries.integers().between(0, 3);
        var known = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(few, few, few, few, few, few.injectNull(0.3), known, known)
                .as((more, digitised, reused, must, mustDone, reusable, electronic, required) -> new Digitisation(
                        digitised + more,
                        digitised,
                        reused,
                        reusable == null ? null : must,
                        reusable == null ? null : Math.min(must, mustDone),
                        reusable,
                        electronic,
                        required))
                .injectNull(0.2)
                .map(digitisation -> digitisation == null ? Digitisation.UNKNOWN : digitisation);
    }

    static Arbitrary<FeedbackFact> feedback(UUID id) {
        return Combinators.combine(
                        dimensions("ZALO", "PHONE"),
                        moment(),
                        moment().injectNull(0.1),
                        moment().injectNull(0.5),
                        moment().injectNull(0.5),
                        moment(),
                        Arbitraries.of(FeedbackFact.State.class),
                        Arbitraries.of(Outcome.class).injectNull(0.5))
                .as((dimensions, received, due, answered, ended, changed, state, outcome) -> new FeedbackFact(
                        id, "PA-" + id, 1, dimensions, received, due, answered, ended, changed, state, outcome));
    }

    private static Fact numbered(Fact fact, long revision) {
        return switch (fact) {
            case DossierFact d ->
                new DossierFact(
                        d.id(),
                        d.code(),
                        revision,
                        d.dimensions(),
                        d.receivedAt(),
                        d.dueAt(),
                        d.pausedAt(),
                        d.endedAt(),
                        d.changedAt(),
                        d.state(),
                        d.outcome(),
                        d.digitisation());
            case FeedbackFact f ->
                new FeedbackFact(
                        f.id(),
                        f.code(),
                        revision,
                        f.dimensions(),
                        f.receivedAt(),
                        f.dueAt(),
                        f.answeredAt(),
                        f.endedAt(),
                        f.changedAt(),
                        f.state(),
                        f.outcome());
        };
    }

    /** Units with those that cases were brought to: merged wholly, divided and given on, or none of it; the last received. */
    private static Arbitrary<Dimensions> dimensions(String... channels) {
        return Combinators.combine(
                        Arbitraries.of(
                                List.of("30307-20250701", "30307-20250701"),
                                List.of("30742-20250701", "30742-20250701"),
                                List.of("STP-20250701", "STP-20250701"),
                                List.of("30280-0", "30280-0"),
                                List.of("30334-0", "30334-0"),
                                List.of("30307-20250701", "30334-0"),
                                List.of("STP-20250701", "STP-20250701", "30307-20250701", "30334-0"),
                                List.of("STP-20250701", "STP-20250701", "", ""),
                                List.of("30742-20250701", "30742-20250701", "30280-0", "30280-0")),
                        Arbitraries.of("HT", "DD"),
                        Arbitraries.of("1.001193", "1.004227"),
                        Arbitraries.of("PROVINCE", "COMMUNE"),
                        Arbitraries.of(channels))
                .as((units, field, procedure, level, channel) -> new Dimensions(
                        units.get(0),
                        units.get(1),
                        units.get(units.size() - 2),
                        units.getLast(),
                        field,
                        procedure,
                        level,
                        channel));
    }

    /** Up to some days past today: due days lie ahead, and clocks differ. */
    private static Arbitrary<@Nullable Instant> moment() {
        var start = FIRST.atStartOfDay(Life.ZONE).toInstant();
        return Arbitraries.longs().between(0, 24L * 118).map(hours -> start.plus(Duration.ofHours(hours)));
    }

    private static Arbitrary<UUID> id() {
        return Arbitraries.longs().map(low -> new UUID(7, low));
    }
}
