package vn.tthc.reporting.fact;

/** What is counted: a dossier (hồ sơ) or a feedback (phản ánh, kiến nghị). */
public enum Kind {
    DOSSIER,
    FEEDBACK
}
