package vn.tthc.gateway.review;

/** What a proposal would change. */
public enum ProposalKind {
    SHORTEN_TIME,
    FEWER_PAPERS,
    FEWER_CONDITIONS,
    LOWER_FEES,
    DELEGATE,
    MERGE,
    ABOLISH,
    OTHER
}
