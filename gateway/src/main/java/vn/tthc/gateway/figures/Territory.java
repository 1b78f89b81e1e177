package vn.tthc.gateway.figures;

/** Which units figures are told by when units were merged or divided. */
public enum Territory {
    /** As they were: a case counts where it was brought to, for good. */
    AS_WAS,
    /** As they are: a case counts in the unit that its own went into. */
    AS_IS
}
