package vn.tthc.reporting.period;

import java.time.LocalDate;

/**
 * A window with a name.
 *
 * @param label in Vietnamese
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Period(PeriodKind kind, String label, LocalDate from, LocalDate to) {}
