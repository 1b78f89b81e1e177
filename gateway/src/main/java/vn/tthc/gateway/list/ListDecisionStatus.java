package vn.tthc.gateway.list;

/** Draft or issued. */
public enum ListDecisionStatus {
    DRAFT,
    ISSUED
}
