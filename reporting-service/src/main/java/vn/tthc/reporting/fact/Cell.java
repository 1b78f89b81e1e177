package vn.tthc.reporting.fact;

import java.time.LocalDate;

/** One counter: a measure on one day (Asia/Ho_Chi_Minh) under one combination of dimensions. */
public record Cell(LocalDate day, Measure measure, Dimensions dimensions) {}
