package vn.tthc.gateway.dossier;

/** Saved view of the list of dossiers. */
public enum DossierViewName {
    ALL,
    MINE,
    UNIT,
    UNASSIGNED,
    TO_ACCEPT,
    SUPPLEMENT_WAITING,
    DUE_SOON,
    OVERDUE,
    WAITING_APPROVAL,
    TO_RETURN,
    DONE
}
