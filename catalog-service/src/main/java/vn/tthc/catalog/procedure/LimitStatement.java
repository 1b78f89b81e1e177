package vn.tthc.catalog.procedure;

/** How a time limit is stated. */
public enum LimitStatement {
    /** So many days, hours or months: deadlines are counted from it. */
    COUNTED,
    /** Counted, but where the limit stands there is a number without a unit, or nothing: the processing cases tell it. */
    CONCLUDED,
    /** A number and nothing else; what it counts is not known. */
    WITHOUT_UNIT,
    /** In words that no deadline can be counted from. */
    IN_WORDS,
    NOT_STATED
}
