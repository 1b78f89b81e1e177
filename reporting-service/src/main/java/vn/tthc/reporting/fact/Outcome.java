package vn.tthc.reporting.fact;

/** Timeliness at the end, by day: before the due day (trước hạn), on it (đúng hạn), after it (quá hạn). */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE
}
