package vn.tthc.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodKindTest {
    @Test
    void theStatisticalYearRunsFromThe15thOfDecemberToThe14th() {
        assertEquals(
                new Period(
                        PeriodKind.STATISTICAL_YEAR,
                        "Năm 2026 (15/12/2025–14/12/2026)",
                        LocalDate.of(2025, 12, 15),
                        LocalDate.of(2026, 12, 14)),
                PeriodKind.STATISTICAL_YEAR.of(2026).getFirst());
    }

    @Test
    void theFirstStatisticalQuarterEndsOnThe14thOfMarch() {
        var quarter = PeriodKind.STATISTICAL_QUARTER.of(2026).getFirst();
        assertEquals("Quý I/2026 (15/12/2025–14/03/2026)", quarter.label());
        assertEquals(LocalDate.of(2026, 3, 14), quarter.to());
    }

    @Test
    void halfAYearAndNineMonthsStartWithTheStatisticalYear() {
        assertEquals(
                LocalDate.of(2026, 6, 14),
                PeriodKind.STATISTICAL_HALF_YEAR.of(2026).getFirst().to());
        assertEquals(
                LocalDate.of(2026, 9, 14),
                PeriodKind.STATISTICAL_NINE_MONTHS.of(2026).getFirst().to());
        assertEquals(
                LocalDate.of(2025, 12, 15),
                PeriodKind.STATISTICAL_NINE_MONTHS.of(2026).getFirst().from());
    }

    @Test
    void calendarPeriodsAreTheCalendar() {
        assertEquals("Tháng 2/2028", PeriodKind.MONTH.of(2028).get(1).label());
        assertEquals(LocalDate.of(2028, 2, 29), PeriodKind.MONTH.of(2028).get(1).to());
        assertEquals("Quý IV/2026", PeriodKind.QUARTER.of(2026).getLast().label());
    }

    @Property
    void periodsOfAKindFollowEachOtherWithoutGapAcrossYears(
            @ForAll PeriodKind kind, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var periods = kind.of(year);
        for (int i = 1; i < periods.size(); i++)
            assertEquals(periods.get(i - 1).to().plusDays(1), periods.get(i).from());
        if (kind == PeriodKind.STATISTICAL_HALF_YEAR || kind == PeriodKind.STATISTICAL_NINE_MONTHS) return;
        assertEquals(
                periods.getLast().to().plusDays(1), kind.of(year + 1).getFirst().from());
    }
}
