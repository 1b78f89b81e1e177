package vn.tthc.reporting.grain;

import java.time.LocalDate;

/** How much of the calendar one stored counter sums up. */
public enum Grain {
    DAY,
    MONTH,
    YEAR;

    /** First day of the period of this grain that holds {@code day}. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
