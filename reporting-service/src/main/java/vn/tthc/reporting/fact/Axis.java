package vn.tthc.reporting.fact;

/** What figures can be told apart by. */
public enum Axis {
    UNIT,
    FIELD,
    PROCEDURE,
    LEVEL,
    CHANNEL
}
