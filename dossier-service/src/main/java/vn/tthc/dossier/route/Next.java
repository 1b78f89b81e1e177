package vn.tthc.dossier.route;

/** What a dossier waits for once a step is done. */
public enum Next {
    /** Somebody of an office has work to do. */
    WORK,
    /** Nothing is open but an approver's decision. */
    APPROVAL,
    /** Nothing is open but the answer of another agency. */
    AGENCY,
    /** Nothing is open but handing over the result. */
    RETURN
}
