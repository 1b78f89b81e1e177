package vn.tthc.demo.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When the offices work: Monday to Friday without days off, and make-up days.
 *
 * @param hours stretches of work of every working day, in order
 * @param off days that are not worked although they would be
 * @param makeUp days that are worked although they would not be
 */
public record WorkDays(List<Hours> hours, Set<LocalDate> off, Set<LocalDate> makeUp) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public record Hours(LocalTime from, LocalTime to) {}

    public WorkDays {
        hours = List.copyOf(hours);
        off = Set.copyOf(off);
        makeUp = Set.copyOf(makeUp);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("The calendar has no working hours");
        }
    }

    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUp.contains(day) || !weekend && !off.contains(day);
    }

    /** Opening and closing time count as working time. */
    public boolean isOpen(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        return isWorking(local.toLocalDate())
                && hours.stream()
                        .anyMatch(h -> !local.toLocalTime().isBefore(h.from())
                                && !local.toLocalTime().isAfter(h.to()));
    }

    /** The moment itself in working time, otherwise when work next begins. */
    public Instant opening(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        for (LocalDate day = local.toLocalDate(); ; day = day.plusDays(1)) {
            if (isWorking(day)) {
                for (Hours stretch : hours) {
                    if (local.isBefore(day.atTime(stretch.to()))) {
                        return local.isAfter(day.atTime(stretch.from())) ? moment : at(day, stretch.from());
                    }
                }
            }
        }
    }

    /** The earliest moment with that much working time since {@code from}. */
    public Instant plus(Instant from, long minutes) {
        Instant start = opening(from);
        Duration left = Duration.ofMinutes(minutes);
        if (!left.isPositive()) {
            return start;
        }
        LocalDateTime local = LocalDateTime.ofInstant(start, ZONE);
        for (LocalDate day = local.toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorking(day)) {
                continue;
            }
            for (Hours stretch : hours) {
                LocalDateTime opens = later(local, day.atTime(stretch.from()));
                Duration here = Duration.between(opens, day.atTime(stretch.to()));
                if (here.isPositive()) {
                    if (left.compareTo(here) <= 0) {
                        return opens.plus(left).atZone(ZONE).toInstant();
                    }
                    left = left.minus(here);
                }
            }
        }
    }

    /** Full working minutes between; none when {@code to} is not later. */
    public long minutes(Instant from, Instant to) {
        LocalDateTime start = LocalDateTime.ofInstant(from, ZONE);
        LocalDateTime end = LocalDateTime.ofInstant(to, ZONE);
        Duration worked = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (isWorking(day)) {
                for (Hours stretch : hours) {
                    LocalDateTime opens = later(start, day.atTime(stretch.from()));
                    LocalDateTime closes = day.atTime(stretch.to());
                    Duration here = Duration.between(opens, closes.isBefore(end) ? closes : end);
                    worked = here.isPositive() ? worked.plus(here) : worked;
                }
            }
        }
        return worked.toMinutes();
    }

    /** Working minutes of a full day. */
    public long minutesOfDay() {
        return hours.stream()
                .mapToLong(h -> Duration.between(h.from(), h.to()).toMinutes())
                .sum();
    }

    public Instant opens(LocalDate day) {
        return at(day, hours.getFirst().from());
    }

    public Instant closes(LocalDate day) {
        return at(day, hours.getLast().to());
    }

    /** The last working day before. */
    public LocalDate before(LocalDate day) {
        LocalDate found = day.minusDays(1);
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The first working day after. */
    public LocalDate after(LocalDate day) {
        LocalDate found = day.plusDays(1);
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Working days from the first to the last, both included. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::isWorking).toList();
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
