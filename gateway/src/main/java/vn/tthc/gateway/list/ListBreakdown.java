package vn.tthc.gateway.list;

/** By what a list is counted apart. */
public enum ListBreakdown {
    LEVEL,
    FIELD,
    UNIT,
    DECISION,
    GROUP,
    DATABASE,
    AUTHORITY
}
