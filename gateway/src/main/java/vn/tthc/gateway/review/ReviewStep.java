package vn.tthc.gateway.review;

/** What is done with an item of a plan. */
public enum ReviewStep {
    KEEP,
    PROPOSE,
    APPROVE,
    REJECT,
    IMPLEMENT
}
