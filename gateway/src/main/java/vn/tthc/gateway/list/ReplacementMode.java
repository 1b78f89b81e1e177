package vn.tthc.gateway.list;

/** Whether the paper may be asked for when the data are missing or wrong. */
public enum ReplacementMode {
    MANDATORY,
    FALLBACK_PAPER
}
