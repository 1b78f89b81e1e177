package vn.tthc.catalog.procedure;

/** Unit of a time limit. */
public enum LimitUnit {
    WORKING_DAY,
    /** Calendar day. */
    DAY,
    /** Working hour. */
    HOUR,
    MONTH,
    /** No limit that could be read; the text says what there is. */
    NONE
}
