package vn.tthc.gateway.shared;

/** Against the appointment, frozen when handling ends (trước hạn, đúng hạn, quá hạn). */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE
}
