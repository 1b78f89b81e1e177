package vn.tthc.gateway.decision;

/** Draft, handed in to be issued, issued, or the state the catalogue started from. */
public enum DecisionStatus {
    DRAFT,
    SUBMITTED,
    ISSUED,
    BASELINE
}
