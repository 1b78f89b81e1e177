package vn.tthc.gateway.procedure;

/** What a time limit counts in. */
public enum LimitUnit {
    WORKING_DAY,
    DAY,
    HOUR,
    MONTH,
    NONE
}
