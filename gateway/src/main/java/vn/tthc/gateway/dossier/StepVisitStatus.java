package vn.tthc.gateway.dossier;

/** How a stay at a step stands, or ended. */
public enum StepVisitStatus {
    OPEN,
    DONE,
    SENT_BACK,
    CUT
}
