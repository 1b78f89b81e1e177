package vn.tthc.dossier.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingTime;

/**
 * The arithmetic of due dates on one calendar. Every method may throw the calendar's own refusal when it is asked past
 * its horizon or has no working hours.
 */
public final class Deadlines {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int ACCEPTANCE_HOURS = 8;
    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(480);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final WorkingCalendar calendar;

    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** When the time limit starts to count: at once in working time, otherwise from the next opening. */
    public Instant countsFrom(Instant received) {
        return calendar.nextOpening(received.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Latest instant for accepting or refusing an online registration: 8 working hours. */
    public Instant acceptBy(Instant registered) {
        return calendar.plus(countsFrom(registered), WorkingTime.hours(ACCEPTANCE_HOURS));
    }

    /** The appointment given at receipt; null when the limit gives none. */
    public @Nullable Instant due(TimeLimit limit, Instant received) {
        BigDecimal value = limit.value();
        if (value == null || !limit.hasAppointment()) {
            return null;
        }
        Instant from = countsFrom(received);
        return switch (limit.unit()) {
            case WORKING_DAY -> plusWorkingDays(from, value);
            case HOUR -> plusMinutes(from, value.multiply(MINUTES_OF_AN_HOUR));
            case DAY, MONTH -> onWorkingDay(from, target(limit, from));
            case NONE -> null;
        };
    }

    /** New due = old due + the working time that was suspended. */
    public Instant resumed(Instant due, Instant pausedAt, Instant resumedAt) {
        long suspended = calendar.minutesBetween(
                pausedAt.truncatedTo(ChronoUnit.MINUTES), resumedAt.truncatedTo(ChronoUnit.MINUTES));
        return suspended == 0 ? due : calendar.plus(due, WorkingTime.minutes(suspended));
    }

    /** The wished appointment, moved to the next opening when nobody works then. Closing time counts as working time. */
    public Instant appointment(Instant wished) {
        boolean working = calendar.minutesBetween(wished.minus(Duration.ofMinutes(1)), wished) > 0;
        return working ? wished : calendar.nextOpening(wished);
    }

    /** An extension is announced on a day before the due day, and only forward. */
    public static boolean mayExtend(Instant at, Instant due, Instant newDue) {
        return day(at).isBefore(day(due)) && newDue.isAfter(due);
    }

    /**
     * Due instant of one step by its cumulative share of the limit, suspended time included.
     *
     * @param share 0 to 1: shares of the steps up to this one
     * @param suspended working minutes of all ended pauses
     */
    public Instant stepDue(Instant countsFrom, Instant promised, double share, long suspended) {
        long whole = calendar.minutesBetween(countsFrom, promised);
        return stepDueAfter(countsFrom, Math.round(whole * Math.clamp(share, 0, 1)), suspended);
    }

    /** Due instant of one step by the working minutes planned up to its end, suspended time included. */
    public Instant stepDueAfter(Instant countsFrom, long planned, long suspended) {
        long minutes = planned + suspended;
        return minutes == 0 ? countsFrom : calendar.plus(countsFrom, WorkingTime.minutes(minutes));
    }

    /** End of the second working day from now: what falls before it is due soon. */
    public Instant soon(Instant now) {
        return calendar.plus(calendar.nextOpening(now), WorkingTime.days(2));
    }

    /** Working minutes from one instant to the other, negative when {@code to} is earlier. */
    public long minutes(Instant from, Instant to) {
        return from.isAfter(to) ? -calendar.minutesBetween(to, from) : calendar.minutesBetween(from, to);
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    /** Last calendar day of a limit in days or months, before it moves off non-working days. */
    static LocalDate target(TimeLimit limit, Instant from) {
        BigDecimal value = limit.value() == null ? BigDecimal.ZERO : limit.value();
        long whole = value.setScale(0, RoundingMode.CEILING).longValueExact();
        return limit.unit() == LimitUnit.MONTH
                ? day(from).plusMonths(whole)
                : day(from).plusDays(whole);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    private Instant plusWorkingDays(Instant from, BigDecimal days) {
        int whole = days.intValue();
        BigDecimal rest = days.subtract(BigDecimal.valueOf(whole));
        Instant due = whole == 0 ? from : calendar.plus(from, WorkingTime.days(whole));
        return rest.signum() == 0 ? due : plusMinutes(due, rest.multiply(MINUTES_OF_A_DAY));
    }

    private Instant plusMinutes(Instant from, BigDecimal minutes) {
        return calendar.plus(
                from,
                WorkingTime.minutes(minutes.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    private Instant onWorkingDay(Instant from, LocalDate target) {
        LocalDate day = target;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        ZonedDateTime start = from.atZone(ZONE);
        return appointment(day.atTime(start.toLocalTime()).atZone(ZONE).toInstant());
    }
}
