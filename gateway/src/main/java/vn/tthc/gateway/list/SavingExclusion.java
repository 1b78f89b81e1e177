package vn.tthc.gateway.list;

/** Why a time reduction is not counted. */
public enum SavingExclusion {
    UNIT_NOT_COUNTABLE,
    NOT_SHORTER,
    COUNTED_AT_OTHER_LEVEL
}
