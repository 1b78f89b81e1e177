package vn.tthc.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private static final Dimensions WARD = new Dimensions("30307-20250701", "HT", "1.001193", "COMMUNE", "COUNTER");

    /** No paper, no flag, a result on paper that need not be electronic. */
    private static final Digitisation NONE = new Digitisation(0, 0, 0, 0, 0, 0, false, false);

    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.histories();
    }

    @Property
    void countersAreWhatARecountFromTheFactsGives(@ForAll("histories") List<Fact> changes) {
        var counters = Counters.after(changes);
        assertEquals(Counters.recounted(counters.facts()).cells(), counters.cells());
    }

    @Property
    void eventsThreeTimesAndInAnyOrderGiveTheSameCounters(@ForAll("histories") List<Fact> changes, @ForAll long seed) {
        var delivered = new ArrayList<Fact>();
        for (int i = 0; i < 3; i++) delivered.addAll(changes);
        Collections.shuffle(delivered, new Random(seed));
        // Two histories may share an id; then the highest revision that came first holds, which is not what is meant
        // here.
        var once = latestOnly(changes);
        delivered.retainAll(once);
        assertEquals(Counters.after(once).cells(), Counters.after(delivered).cells());
    }

    private static List<Fact> latestOnly(List<Fact> changes) {
        var byRevision = new java.util.LinkedHashMap<String, Fact>();
        changes.forEach(fact -> byRevision.putIfAbsent(fact.id() + "/" + fact.revision(), fact));
        return List.copyOf(byRevision.values());
    }

    @Test
    void anOverdueDossierCountsFromTheDayAfterItsDueDayUntilItEnds() {
        var cells = Contributions.of(dossier("2026-03-02", "2026-03-05", null, "2026-03-10", DossierFact.State.SETTLED)
                .counted());
        assertEquals(
                Map.of(
                        cell("2026-03-02", Measure.RECEIVED_COUNTER_POST), 1L,
                        cell("2026-03-02", Measure.DIGITISATION_LEFT_OUT), 1L,
                        cell("2026-03-10", Measure.SETTLED_LATE), 1L,
                        cell("2026-03-06", Measure.OVERDUE), 1L,
                        cell("2026-03-10", Measure.OVERDUE), -1L),
                cells);
    }

    @Test
    void aPausedDossierIsNotOverdue() {
        var fact = dossier("2026-03-02", "2026-03-05", "2026-03-04", null, DossierFact.State.SUPPLEMENT_REQUESTED);
        assertEquals(
                Map.of(
                        cell("2026-03-02", Measure.RECEIVED_COUNTER_POST), 1L,
                        cell("2026-03-02", Measure.DIGITISATION_LEFT_OUT), 1L),
                Contributions.of(fact.counted()));
    }

    @Test
    void aDossierThatWasNeverReceivedCountsNowhere() {
        var fact = dossier(null, null, null, "2026-03-04", DossierFact.State.REFUSED);
        assertTrue(Contributions.of(fact.counted()).isEmpty());
    }

    @Test
    void aDossierWithoutAnAppointmentIsSettledOnTime() {
        var fact = dossier("2026-03-02", null, null, "2026-05-04", DossierFact.State.RESULT_RETURNED);
        assertEquals(1L, Contributions.of(fact.counted()).get(cell("2026-05-04", Measure.SETTLED_ON_TIME)));
    }

    @Test
    void anEndedDossierWithoutTheMomentOfItsEndIsNotAFact() {
        assertThrows(
                IllegalArgumentException.class,
                () -> dossier("2026-03-02", null, null, null, DossierFact.State.SETTLED));
    }

    @Test
    void aDayBeginsAtMidnightOfTheProvince() {
        var late = Instant.parse("2026-03-01T17:30:00Z");
        assertEquals(LocalDate.of(2026, 3, 2), Life.dayOf(late));
    }

    private static Cell cell(String day, Measure measure) {
        return new Cell(LocalDate.parse(day), measure, WARD);
    }

    private static DossierFact dossier(
            @Nullable String received,
            @Nullable String due,
            @Nullable String paused,
            @Nullable String ended,
            DossierFact.State state) {
        return dossier(received, due, paused, ended, state, NONE);
    }

    private static DossierFact dossier(
            @Nullable String received,
            @Nullable String due,
            @Nullable String paused,
            @Nullable String ended,
            DossierFact.State state,
            Digitisation digitisation) {
        return new DossierFact(
                new UUID(7, 1),
                "H01-1",
                1,
                WARD,
                at(received),
                at(due),
                at(paused),
                at(ended),
                Instant.EPOCH,
                state,
                null,
                digitisation);
    }

    private static @Nullable Instant at(@Nullable String day) {
        return day == null ? null : Instant.parse(day + "T03:00:00Z");
    }
}
