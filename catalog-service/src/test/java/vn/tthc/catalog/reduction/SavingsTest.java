package vn.tthc.catalog.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.reduction.Saving.Exclusion;

class SavingsTest {
    @Test
    void aCutFromFifteenToTenAndAHalfDaysSavesFourAndAHalfDaysOfEightHours() {
        Savings savings = Savings.of(List.of(line("a", "1.1", "15", "10.5", LimitUnit.WORKING_DAY, 53_900L)));
        Saving saving = Objects.requireNonNull(savings.lines().get("a"));
        assertEquals(new BigDecimal("4.5"), saving.days());
        assertEquals(new BigDecimal("36"), saving.hours());
        assertEquals(36L * 53_900, saving.cost());
        assertEquals(
                new BigDecimal("30.00"),
                new Reduction(new BigDecimal("15"), new BigDecimal("10.5"), LimitUnit.DAY).percent());
    }

    @Test
    void hoursAreTurnedIntoDaysAndMonthsAreLeftOut() {
        Savings savings = Savings.of(List.of(
                line("a", "1.1", "8", "4", LimitUnit.HOUR, null), line("b", "1.2", "2", "1", LimitUnit.MONTH, 1L)));
        assertEquals(new BigDecimal("0.5"), savings.totals().days());
        assertEquals(1, savings.totals().withoutRate());
        assertEquals(1, savings.totals().excluded().get(Exclusion.UNIT_NOT_COUNTABLE));
        assertNull(Objects.requireNonNull(savings.lines().get("b")).cost());
    }

    @Test
    void whatIsListedAtBothLevelsIsCountedOnce() {
        Savings savings = Savings.of(List.of(
                line("tinh", "1.1", "10", "7", LimitUnit.DAY, null),
                line("xa", "1.1", "10", "7", LimitUnit.DAY, null)));
        assertEquals(new BigDecimal("3"), savings.totals().days());
        assertEquals(1, savings.totals().excluded().get(Exclusion.COUNTED_AT_OTHER_LEVEL));
    }

    @Property
    void theTotalsAreTheSumsOfTheLinesAndEightHoursAreADay(@ForAll("lists") List<ReducedLimit> list) {
        Savings savings = Savings.of(list);
        Savings.Totals totals = savings.totals();
        BigDecimal days = savings.lines().values().stream().map(Saving::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        long cost = savings.lines().values().stream()
                .map(Saving::cost)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(0, days.compareTo(totals.days()));
        assertEquals(0, totals.days().multiply(Savings.HOURS_PER_DAY).compareTo(totals.hours()));
        assertEquals(cost, totals.cost());
    }

    @Property
    void everyLineIsEitherCountedOrExcludedWithAReason(@ForAll("lists") List<ReducedLimit> list) {
        Savings.Totals totals = Savings.of(list).totals();
        int excluded =
                totals.excluded().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(list.size(), totals.lines());
        assertEquals(totals.lines(), totals.counted() + excluded);
        assertTrue(totals.withoutRate() <= totals.counted());
        assertTrue(totals.excluded().values().stream().noneMatch(n -> n == 0));
    }

    @Property
    void noLineSavesLessThanNothing(@ForAll("lists") List<ReducedLimit> list) {
        Savings.of(list)
                .lines()
                .values()
                .forEach(saving ->
                        assertEquals(saving.exclusion() == null, saving.hours().signum() > 0));
    }

    @Provide
    Arbitrary<List<ReducedLimit>> lists() {
        Arbitrary<BigDecimal> limit = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("400"))
                .ofScale(2);
        Arbitrary<ReducedLimit> line = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        limit,
                        limit,
                        Arbitraries.of(LimitUnit.class),
                        Arbitraries.longs().between(1, 200_000).injectNull(0.3))
                .as((subject, statutory, reduced, unit, rate) ->
                        new ReducedLimit("", "1." + subject, new Reduction(statutory, reduced, unit), rate));
        return line.list().ofMaxSize(60).map(SavingsTest::numbered);
    }

    private static List<ReducedLimit> numbered(List<ReducedLimit> lines) {
        List<ReducedLimit> numbered = new ArrayList<>();
        lines.forEach(l -> numbered.add(
                new ReducedLimit(String.valueOf(numbered.size()), l.subject(), l.reduction(), l.hourlyRate())));
        return numbered;
    }

    private static ReducedLimit line(
            String id, String subject, String statutory, String reduced, LimitUnit unit, @Nullable Long rate) {
        return new ReducedLimit(
                id, subject, new Reduction(new BigDecimal(statutory), new BigDecimal(reduced), unit), rate);
    }
}
