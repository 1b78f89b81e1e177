package vn.tthc.gateway.decision;

/** Draft, issued, or the state the catalogue started from. */
public enum DecisionStatus {
    DRAFT,
    ISSUED,
    BASELINE
}
