package vn.tthc.platform.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.platform.worktime.Calendars.CALENDAR;
import static vn.tthc.platform.worktime.Calendars.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    @Test
    void aWorkingDayIsEightHours() {
        assertEquals(480, CALENDAR.minutesOfDay());
    }

    @Test
    void aDayGivenInTheMorningEndsAtTheSameTimeOfTheNextDay() {
        assertEquals(at("2026-03-03T09:15"), CALENDAR.plus(at("2026-03-02T09:15"), WorkingTime.days(1)));
    }

    @Test
    void theLunchBreakDoesNotCount() {
        assertEquals(at("2026-03-02T14:30"), CALENDAR.plus(at("2026-03-02T10:30"), WorkingTime.hours(2)));
    }

    @Test
    void whatComesAfterClosingCountsFromTheNextOpening() {
        assertEquals(at("2026-03-03T08:00"), CALENDAR.plus(at("2026-03-02T19:40"), WorkingTime.hours(1)));
        assertEquals(at("2026-03-09T07:00"), CALENDAR.nextOpening(at("2026-03-06T17:00")));
    }

    @Test
    void weekendsAreSkipped() {
        assertEquals(at("2026-03-09T10:00"), CALENDAR.plus(at("2026-03-06T10:00"), WorkingTime.days(1)));
    }

    @Test
    void holidaysAreSkipped() {
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2026, 4, 30)));
        assertEquals(at("2026-05-04T10:00"), CALENDAR.plus(at("2026-04-29T10:00"), WorkingTime.days(1)));
    }

    @Test
    void aMakeUpSaturdayCounts() {
        assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2026, 1, 10)));
        assertEquals(at("2026-01-10T10:00"), CALENDAR.plus(at("2026-01-09T10:00"), WorkingTime.days(1)));
    }

    @Test
    void pastTheHorizonNothingIsPromised() {
        var refusal =
                assertThrows(CalendarBroken.class, () -> CALENDAR.plus(at("2026-12-30T10:00"), WorkingTime.days(5)));
        assertEquals("calendar-broken", refusal.slug());
    }

    @Test
    void aCalendarWithoutHoursIsBroken() {
        var day = LocalDate.of(2026, 1, 1);
        assertThrows(
                CalendarBroken.class,
                () -> new WorkingCalendar(Calendars.ZONE, List.of(), Set.of(), Set.of(), day, day));
    }

    @Test
    void aDayBothOffAndMadeUpIsBroken() {
        var day = LocalDate.of(2026, 1, 3);
        assertThrows(
                CalendarBroken.class,
                () -> new WorkingCalendar(Calendars.ZONE, CALENDAR.hours(), Set.of(day), Set.of(day), day, day));
    }
}
