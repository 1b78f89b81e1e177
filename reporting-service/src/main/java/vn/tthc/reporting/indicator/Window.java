package vn.tthc.reporting.indicator;

import java.time.LocalDate;

/** Days of a figure, both inclusive, by the calendar of Asia/Ho_Chi_Minh; empty when {@code from} is the day after {@code to}. */
public record Window(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException when it ends more than a day before it starts */
    public Window {
        if (to.plusDays(1).isBefore(from)) throw new IllegalArgumentException("Window ends before it starts");
    }

    /**
     * The part that has happened: open cases and overdue ones are counted as of {@code min(to, today)}. A window that
     * lies wholly in the future becomes the empty one after today, where everything open is carried over.
     */
    public Window until(LocalDate today) {
        return new Window(from.isAfter(today) ? today.plusDays(1) : from, to.isAfter(today) ? today : to);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
