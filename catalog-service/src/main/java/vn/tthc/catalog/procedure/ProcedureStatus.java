package vn.tthc.catalog.procedure;

/** What a version is to the province. */
public enum ProcedureStatus {
    /** In the published catalogue of the province. */
    PUBLISHED,
    /** Taken out of the catalogue by a decision; open dossiers run on. */
    ABOLISHED,
    /** Known nationally, does not apply to this province. */
    NOT_APPLIED
}
