package vn.tthc.gateway.desk;

/** What waits. */
public enum DeskTileKind {
    OVERDUE,
    DUE_SOON,
    TO_ACCEPT,
    UNASSIGNED,
    MINE,
    WAITING_APPROVAL,
    SUPPLEMENT_WAITING,
    TO_RETURN,
    FEEDBACK_NEW,
    FEEDBACK_DUE_SOON,
    FEEDBACK_OVERDUE,
    DECISION_DRAFTS
}
