package vn.tthc.platform.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The hours in which the administration works: Monday to Friday without days off, and make-up days. What comes in
 * outside them counts from the next opening.
 *
 * @param hours stretches of work of every working day, in order, without overlap
 * @param daysOff days that are not worked although they would be
 * @param makeUpDays days that are worked although they would not be
 * @param coveredFrom first day that the calendar is known for
 * @param coveredTo last day that the calendar is known for
 */
public record WorkingCalendar(
        ZoneId zone,
        List<WorkingHours> hours,
        Set<LocalDate> daysOff,
        Set<LocalDate> makeUpDays,
        LocalDate coveredFrom,
        LocalDate coveredTo) {

    /** @throws CalendarBroken when it has no working hours or contradicts itself */
    public WorkingCalendar {
        hours = hours.stream().sorted(Comparator.comparing(WorkingHours::from)).toList();
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        if (hours.isEmpty()) {
            throw CalendarBroken.because("không có giờ làm việc", "there are no working hours");
        }
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).to())) {
                throw CalendarBroken.because("giờ làm việc chồng nhau", "working hours overlap");
            }
        }
        if (makeUpDays.stream().anyMatch(daysOff::contains)) {
            throw CalendarBroken.because("có ngày vừa nghỉ vừa làm bù", "a day is both off and made up");
        }
        if (coveredTo.isBefore(coveredFrom)) {
            throw CalendarBroken.because("khoảng thời gian ngược", "its period is empty");
        }
    }

    /** @throws CalendarBroken when the calendar is not known for the day */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isBefore(coveredFrom) || day.isAfter(coveredTo)) {
            throw CalendarBroken.outside(day, coveredFrom, coveredTo);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || (!weekend && !daysOff.contains(day));
    }

    /** Working minutes of a full day. */
    public long minutesOfDay() {
        return hours.stream()
                .map(WorkingHours::length)
                .mapToLong(Duration::toMinutes)
                .sum();
    }

    /** The moment itself when it is in working time, otherwise when work next begins. */
    public Instant nextOpening(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        for (LocalDate day = local.toLocalDate(); ; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (WorkingHours stretch : hours) {
                    if (local.isBefore(day.atTime(stretch.to()))) {
                        return local.isAfter(day.atTime(stretch.from())) ? moment : at(day.atTime(stretch.from()));
                    }
                }
            }
        }
    }

    /**
     * When the time is used up: the earliest moment with that much working time since {@code from}, so a day given at
     * opening ends at closing. No time at all ends at the next opening.
     *
     * @throws CalendarBroken when that is after the last day covered
     */
    public Instant plus(Instant from, WorkingTime time) {
        Instant start = nextOpening(from);
        Duration left = Duration.ofMinutes(time.inMinutes(minutesOfDay()));
        if (left.isZero()) {
            return start;
        }
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        for (LocalDate day = local.toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                continue;
            }
            for (WorkingHours stretch : hours) {
                LocalDateTime opens = later(local, day.atTime(stretch.from()));
                Duration here = Duration.between(opens, day.atTime(stretch.to()));
                if (here.isPositive()) {
                    if (left.compareTo(here) <= 0) {
                        return at(opens.plus(left));
                    }
                    left = left.minus(here);
                }
            }
        }
    }

    /** Full working minutes from {@code a} to {@code b}; negative when {@code b} is before {@code a}. */
    public long minutesBetween(Instant a, Instant b) {
        if (b.isBefore(a)) {
            return -minutesBetween(b, a);
        }
        LocalDateTime start = LocalDateTime.ofInstant(a, zone);
        LocalDateTime end = LocalDateTime.ofInstant(b, zone);
        Duration worked = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                continue;
            }
            for (WorkingHours stretch : hours) {
                LocalDateTime opens = later(start, day.atTime(stretch.from()));
                LocalDateTime closes = day.atTime(stretch.to());
                Duration here = Duration.between(opens, closes.isBefore(end) ? closes : end);
                worked = here.isPositive() ? worked.plus(here) : worked;
            }
        }
        return worked.toMinutes();
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
