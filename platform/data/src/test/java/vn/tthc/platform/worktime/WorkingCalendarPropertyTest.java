package vn.tthc.platform.worktime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.platform.worktime.Calendars.CALENDAR;
import static vn.tthc.platform.worktime.Calendars.at;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingCalendarPropertyTest {
    private static final Instant START = at("2026-01-01T00:00");

    /** Seconds of the first ten months: enough room for the longest time added. */
    private static final long SECONDS = 300L * 86_400;

    private static final int MOST_MINUTES = 40 * 480;

    @Property
    void theTimeBetweenIsTheTimeAdded(
            @ForAll @LongRange(max = SECONDS) long second, @ForAll @IntRange(max = MOST_MINUTES) int minutes) {
        Instant from = START.plusSeconds(second);
        assertEquals(minutes, CALENDAR.minutesBetween(from, CALENDAR.plus(from, WorkingTime.minutes(minutes))));
    }

    @Property
    void whatComesLaterIsNeverDueEarlier(
            @ForAll @LongRange(max = SECONDS) long a,
            @ForAll @LongRange(max = SECONDS) long b,
            @ForAll @IntRange(max = MOST_MINUTES) int minutes) {
        Instant first = CALENDAR.plus(START.plusSeconds(Math.min(a, b)), WorkingTime.minutes(minutes));
        Instant second = CALENDAR.plus(START.plusSeconds(Math.max(a, b)), WorkingTime.minutes(minutes));
        assertFalse(second.isBefore(first));
    }

    @Property
    void moreTimeIsNeverDueEarlier(
            @ForAll @LongRange(max = SECONDS) long second,
            @ForAll @IntRange(max = MOST_MINUTES) int a,
            @ForAll @IntRange(max = MOST_MINUTES) int b) {
        Instant from = START.plusSeconds(second);
        Instant less = CALENDAR.plus(from, WorkingTime.minutes(Math.min(a, b)));
        Instant more = CALENDAR.plus(from, WorkingTime.minutes(Math.max(a, b)));
        assertFalse(more.isBefore(less));
    }

    @Property
    void nothingIsDueOutsideWorkingTime(
            @ForAll @LongRange(max = SECONDS) long second, @ForAll @IntRange(max = MOST_MINUTES) int minutes) {
        Instant due = CALENDAR.plus(START.plusSeconds(second), WorkingTime.minutes(minutes));
        LocalDateTime local = LocalDateTime.ofInstant(due, Calendars.ZONE);
        assertTrue(CALENDAR.isWorkingDay(local.toLocalDate()), local.toString());
        assertTrue(
                CALENDAR.hours().stream()
                        .anyMatch(h -> !local.toLocalTime().isBefore(h.from())
                                && !local.toLocalTime().isAfter(h.to())),
                local.toString());
    }

    @Property
    void timeAddsUpOverAnyMomentBetween(
            @ForAll @LongRange(max = 432_000) long a,
            @ForAll @LongRange(max = 432_000) long b,
            @ForAll @LongRange(max = 432_000) long c) {
        long[] minutes = java.util.stream.LongStream.of(a, b, c).sorted().toArray();
        Instant first = START.plusSeconds(minutes[0] * 60);
        Instant middle = START.plusSeconds(minutes[1] * 60);
        Instant last = START.plusSeconds(minutes[2] * 60);
        assertEquals(
                CALENDAR.minutesBetween(first, last),
                CALENDAR.minutesBetween(first, middle) + CALENDAR.minutesBetween(middle, last));
    }

    @Property
    void theWayBackIsTheWayThereNegated(
            @ForAll @LongRange(max = SECONDS) long a, @ForAll @LongRange(max = SECONDS) long b) {
        Instant one = START.plusSeconds(a);
        Instant other = START.plusSeconds(b);
        assertEquals(CALENDAR.minutesBetween(one, other), -CALENDAR.minutesBetween(other, one));
    }
}
