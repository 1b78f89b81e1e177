package vn.tthc.gateway.procedure;

/** What a line of a decision does to a procedure. */
public enum DecisionLineKind {
    INTRODUCE,
    AMEND,
    REPLACE,
    ABOLISH
}
