package vn.tthc.platform.worktime;

/**
 * A length of working time.
 *
 * @param amount how many, not negative
 */
public record WorkingTime(long amount, Unit unit) {
    /** A working day is a full day of the calendar: eight hours. */
    public enum Unit {
        DAY,
        HOUR,
        MINUTE
    }

    public WorkingTime {
        if (amount < 0) {
            throw new IllegalArgumentException("Working time is not negative: " + amount);
        }
    }

    public static WorkingTime days(long days) {
        return new WorkingTime(days, Unit.DAY);
    }

    public static WorkingTime hours(long hours) {
        return new WorkingTime(hours, Unit.HOUR);
    }

    public static WorkingTime minutes(long minutes) {
        return new WorkingTime(minutes, Unit.MINUTE);
    }

    /** @param minutesOfDay working minutes of a full day */
    long inMinutes(long minutesOfDay) {
        return switch (unit) {
            case DAY -> Math.multiplyExact(amount, minutesOfDay);
            case HOUR -> Math.multiplyExact(amount, 60);
            case MINUTE -> amount;
        };
    }
}
