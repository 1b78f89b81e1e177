package vn.tthc.gateway.review;

/** Where the review of one procedure stands. */
public enum ReviewItemState {
    PLANNED,
    KEPT,
    PROPOSED,
    APPROVED,
    REJECTED,
    IMPLEMENTED
}
