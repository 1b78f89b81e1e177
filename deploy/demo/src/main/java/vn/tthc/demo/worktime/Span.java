package vn.tthc.demo.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The time that histories fill: the statistical quarter (15/12, 15/3, 15/6, 15/9) before the one of {@code until}, and that
 * one up to the evening before.
 *
 * @param until the day that histories are made for; nothing happens on it
 */
public record Span(WorkDays calendar, LocalDate until) {
    private static final int FIRST_DAY = 15;
    private static final int MONTHS = 3;

    /** First day of the histories. */
    public LocalDate first() {
        return quarterOf(until).minusMonths(MONTHS);
    }

    /** Last working day of the histories. */
    public LocalDate last() {
        return calendar.before(until);
    }

    /** Nothing happens after it. */
    public Instant end() {
        return calendar.closes(last());
    }

    public List<LocalDate> days() {
        return calendar.days(first(), last());
    }

    /** Working days of the span, the latest first. */
    public List<LocalDate> latest(int most) {
        return days().reversed().stream().limit(most).toList();
    }

    /** First day of the statistical quarter (kỳ thống kê) that the day falls into. */
    static LocalDate quarterOf(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear() - 1, 12, FIRST_DAY);
        while (!start.plusMonths(MONTHS).isAfter(day)) {
            start = start.plusMonths(MONTHS);
        }
        return start;
    }
}
