package vn.tthc.gateway.figures;

import java.time.LocalDate;

/** A reporting window, both days inclusive. */
public record Period(PeriodKind kind, String label, LocalDate from, LocalDate to) {}
