package vn.tthc.gateway.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    ASSESSING,
    SENT,
    APPRAISED,
    ISSUED,
    WITHDRAWN
}
