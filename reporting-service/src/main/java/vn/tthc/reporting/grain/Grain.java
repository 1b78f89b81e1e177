package vn.tthc.reporting.grain;

import java.time.LocalDate;

/** How much of the calendar one stored counter sums up. */
public enum Grain {
    DAY,
    /** From the 1st to the 14th, or from the 15th to the end of the month: windows of reports start on either day. */
    HALF_MONTH,
    MONTH,
    YEAR;

    private static final int MIDDLE = 15;

    /** First day of the period of this grain that holds {@code day}. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case HALF_MONTH -> day.withDayOfMonth(day.getDayOfMonth() < MIDDLE ? 1 : MIDDLE);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case HALF_MONTH ->
                start.getDayOfMonth() < MIDDLE
                        ? start.withDayOfMonth(MIDDLE)
                        : start.plusMonths(1).withDayOfMonth(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
