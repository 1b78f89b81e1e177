package vn.tthc.demo.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tthc.demo.TestCatalogue;

class WorktimeTest {
    private final WorkDays calendar = TestCatalogue.calendar();
    private final DueDates dues = new DueDates(calendar);

    @Test
    void aWorkingDayEndsAtTheSameTimeOfTheNextWorkingDay() {
        assertThat(dues.due(limit("1", TimeLimit.Unit.WORKING_DAY), at("2026-11-20T09:15")))
                .isEqualTo(at("2026-11-23T09:15"));
    }

    @Test
    void holidaysAreSkippedAndMakeUpDaysAreWorked() {
        assertThat(calendar.after(LocalDate.of(2026, 8, 28))).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(calendar.isWorking(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void hoursCountThroughTheNoonBreak() {
        assertThat(dues.due(limit("2", TimeLimit.Unit.HOUR), at("2026-11-20T10:30")))
                .isEqualTo(at("2026-11-20T14:30"));
    }

    @Test
    void calendarDaysMoveOffTheWeekend() {
        assertThat(dues.due(limit("2", TimeLimit.Unit.DAY), at("2026-11-19T08:00")))
                .isEqualTo(at("2026-11-23T08:00"));
    }

    @Test
    void noLimitGivesNoAppointment() {
        assertThat(dues.due(TimeLimit.NONE, at("2026-11-19T08:00"))).isNull();
        assertThat(dues.due(limit("0", TimeLimit.Unit.WORKING_DAY), at("2026-11-19T08:00")))
                .isNull();
    }

    @Test
    void aPauseMovesTheDueInstantByItsWorkingTime() {
        assertThat(dues.resumed(at("2026-11-20T09:00"), at("2026-11-19T16:00"), at("2026-11-20T08:00")))
                .isEqualTo(at("2026-11-20T11:00"));
    }

    @Test
    void theSpanIsTheStatisticalQuarterBeforeAndThisOneUpToYesterday() {
        var span = new Span(calendar, TestCatalogue.SUNDAY);
        assertThat(span.first()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(span.last()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(new Span(calendar, LocalDate.of(2026, 1, 5)).first()).isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(new Span(calendar, LocalDate.of(2026, 12, 15)).first()).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    private static TimeLimit limit(String value, TimeLimit.Unit unit) {
        return new TimeLimit(new BigDecimal(value), unit);
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+07:00");
    }
}
