package vn.tthc.gateway.assessment;

/** What is done with an assessment. */
public enum AssessmentStepKind {
    SEND,
    SEND_BACK,
    APPRAISE,
    ISSUE,
    WITHDRAW
}
