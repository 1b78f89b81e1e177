package vn.tthc.gateway.figures;

/** What a row of figures stands for. */
public enum GroupBy {
    NONE,
    UNIT,
    FIELD,
    PROCEDURE,
    LEVEL,
    CHANNEL
}
