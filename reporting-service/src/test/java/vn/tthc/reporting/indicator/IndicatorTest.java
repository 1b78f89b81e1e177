package vn.tthc.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.fact.Cell;
import vn.tthc.reporting.fact.Counters;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.DossierFact;
import vn.tthc.reporting.fact.Fact;
import vn.tthc.reporting.fact.Histories;
import vn.tthc.reporting.fact.Life;

class IndicatorTest {
    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.histories();
    }

    @Provide
    Arbitrary<Window> windows() {
        var days = Arbitraries.integers().between(-10, 130).map(LocalDate.of(2025, 11, 15)::plusDays);
        return Combinators.combine(days, Arbitraries.integers().between(0, 100))
                .as((from, length) -> new Window(from, from.plusDays(length)).until(Histories.TODAY));
    }

    /** Every filter: one value of each dimension or all of it; the unit as it is or as it was. */
    @Provide
    Arbitrary<Predicate<Dimensions>> filters() {
        return Combinators.combine(
                        Arbitraries.of("30307-20250701", "30742-20250701", "STP-20250701", "30334-0")
                                .injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Attribution.values()),
                        Arbitraries.of("HT", "DD").injectNull(0.6),
                        Arbitraries.of("1.001193", "1.004227").injectNull(0.6),
                        Arbitraries.of("PROVINCE", "COMMUNE").injectNull(0.6),
                        Arbitraries.of("ONLINE", "COUNTER", "POST", "ZALO").injectNull(0.6))
                .as((unit, asItWas, attribution, field, procedure, level, channel) ->
                        d -> fits(unit, asItWas ? origin(d, attribution) : unit(d, attribution))
                                && fits(field, d.fieldCode())
                                && fits(procedure, d.procedureCode())
                                && fits(level, d.level())
                                && fits(channel, d.channel()));
    }

    @Property
    void receivedIsSettledAndInProgressAndOther(
            @ForAll("histories") List<Fact> changes,
            @ForAll("windows") Window window,
            @ForAll("filters") Predicate<Dimensions> filter) {
        var tally = tally(Counters.after(changes), window, filter);
        assertEquals(
                value(IndicatorCode.RECEIVED, tally),
                value(IndicatorCode.SETTLED, tally)
                        + value(IndicatorCode.IN_PROGRESS, tally)
                        + value(IndicatorCode.OTHER, tally));
        assertEquals(
                value(IndicatorCode.FEEDBACK_RECEIVED, tally),
                value(IndicatorCode.FEEDBACK_DONE, tally)
                        + value(IndicatorCode.FEEDBACK_IN_PROGRESS, tally)
                        + value(IndicatorCode.FEEDBACK_TRANSFERRED, tally)
                        + value(IndicatorCode.FEEDBACK_REFUSED, tally)
                        + value(IndicatorCode.FEEDBACK_WAITING, tally));
    }

    @Property
    void everyDossierReceivedIsDigitisedOrNotOrLeftOutOrUnknown(
            @ForAll("histories") List<Fact> changes,
            @ForAll("windows") Window window,
            @ForAll("filters") Predicate<Dimensions> filter) {
        var tally = tally(Counters.after(changes), window, filter);
        assertEquals(
                value(IndicatorCode.RECEIVED_ONLINE, tally) + value(IndicatorCode.RECEIVED_COUNTER_POST, tally),
                value(IndicatorCode.DIGITISED_NONE, tally)
                        + value(IndicatorCode.DIGITISED_ANY, tally)
                        + value(IndicatorCode.DIGITISATION_LEFT_OUT, tally)
                        + value(IndicatorCode.DIGITISATION_UNKNOWN, tally));
        assertTrue(value(IndicatorCode.DIGITISED_FULLY, tally) <= value(IndicatorCode.DIGITISED_ANY, tally));
        assertTrue(value(IndicatorCode.REUSED, tally) <= value(IndicatorCode.REUSABLE_RECEIVED, tally));
        assertTrue(value(IndicatorCode.RESULT_ELECTRONIC, tally) + value(IndicatorCode.RESULT_UNKNOWN, tally)
                <= value(IndicatorCode.SETTLED, tally));
    }

    @Property
    void everyFigureIsTheNumberOfItsCases(
            @ForAll("histories") List<Fact> changes,
            @ForAll("windows") Window window,
            @ForAll("filters") Predicate<Dimensions> filter) {
        var counters = Counters.after(changes);
        var tally = tally(counters, window, filter);
        for (var code : IndicatorCode.values()) {
            if (!(code.formula() instanceof Formula.OfCases(var count))) continue;
            var cases = facts(counters)
                    .filter(fact -> filter.test(fact.dimensions()))
                    .filter(fact -> fact.life()
                            .filter(life -> count.covers(life, window))
                            .isPresent())
                    .count();
            assertEquals(cases, value(code, tally), code::name);
        }
    }

    @Property
    void overdueIsReceivedPastItsDueDayNotEndedAndNotPaused(
            @ForAll("histories") List<Fact> changes, @ForAll("windows") Window window) {
        var counters = Counters.after(changes);
        var end = window.to();
        var overdue = facts(counters)
                .filter(DossierFact.class::isInstance)
                .map(DossierFact.class::cast)
                .filter(d -> by(d.receivedAt(), end) && by(d.dueAt(), end.minusDays(1)))
                .filter(d -> !by(d.endedAt(), end) && !by(d.pausedAt(), end))
                .count();
        assertEquals(overdue, value(IndicatorCode.IN_PROGRESS_OVERDUE, tally(counters, window, d -> true)));
    }

    @Property
    void noCountIsNegative(@ForAll("histories") List<Fact> changes, @ForAll("windows") Window window) {
        var tally = tally(Counters.after(changes), window, d -> true);
        for (var code : IndicatorCode.values()) {
            var value = code.formula().value(tally);
            assertTrue(value == null || value.signum() >= 0, code::name);
        }
    }

    @Property
    void theNextWindowCarriesOverWhatThisOneLeavesInProgress(
            @ForAll("histories") List<Fact> changes,
            @ForAll("windows") Window window,
            @ForAll("filters") Predicate<Dimensions> filter) {
        var counters = Counters.after(changes);
        var next = new Window(window.to().plusDays(1), window.to().plusDays(31));
        assertEquals(
                value(IndicatorCode.IN_PROGRESS, tally(counters, window, filter)),
                value(IndicatorCode.CARRIED_OVER, tally(counters, next, filter)));
    }

    @Test
    void aRateOfNothingIsUnknownAndOthersHaveTwoDecimals() {
        var none = new Tally();
        assertNull(IndicatorCode.ON_TIME_RATE.formula().value(none));
        var tally = new Tally()
                .addWithin(vn.tthc.reporting.fact.Measure.SETTLED_EARLY, 2)
                .addWithin(vn.tthc.reporting.fact.Measure.SETTLED_LATE, 1);
        assertEquals(
                new BigDecimal("66.67"), IndicatorCode.ON_TIME_RATE.formula().value(tally));
    }

    private static Tally tally(Counters counters, Window window, Predicate<Dimensions> filter) {
        var tally = new Tally();
        counters.cells().forEach((cell, count) -> {
            if (filter.test(cell.dimensions())) add(tally, cell, count, window);
        });
        return tally;
    }

    private static void add(Tally tally, Cell cell, long count, Window window) {
        if (cell.day().isBefore(window.from())) tally.addBefore(cell.measure(), count);
        else if (window.holds(cell.day())) tally.addWithin(cell.measure(), count);
    }

    private static long value(IndicatorCode code, Tally tally) {
        var value = code.formula().value(tally);
        return value == null ? -1 : value.longValueExact();
    }

    private static java.util.stream.Stream<Fact> facts(Counters counters) {
        return StreamSupport.stream(counters.facts().spliterator(), false);
    }

    private static boolean by(@Nullable Instant moment, LocalDate day) {
        return moment != null && !LocalDate.ofInstant(moment, Life.ZONE).isAfter(day);
    }

    private static String unit(Dimensions d, Attribution attribution) {
        return attribution == Attribution.HANDLING ? d.unitId() : d.receivingUnitId();
    }

    private static String origin(Dimensions d, Attribution attribution) {
        return attribution == Attribution.HANDLING ? d.originUnitId() : d.originReceivingUnitId();
    }

    private static boolean fits(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }
}
