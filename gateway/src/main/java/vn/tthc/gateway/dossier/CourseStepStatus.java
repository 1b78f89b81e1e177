package vn.tthc.gateway.dossier;

/** How a step of a dossier's workflow stands. */
public enum CourseStepStatus {
    AHEAD,
    OPEN,
    DONE,
    CUT
}
