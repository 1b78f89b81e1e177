package vn.tthc.gateway.figures;

/** What a case is. */
public enum FigureCaseKind {
    DOSSIER,
    FEEDBACK
}
