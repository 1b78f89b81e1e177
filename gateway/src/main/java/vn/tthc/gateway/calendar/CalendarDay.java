package vn.tthc.gateway.calendar;

import java.time.LocalDate;

/** A day of the working calendar that is not as the week has it. */
public record CalendarDay(LocalDate date, String name) {}
