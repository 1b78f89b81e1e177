package vn.tthc.gateway.procedure;

/** Whether a procedure is in force in the province. */
public enum ProcedureStatus {
    PUBLISHED,
    ABOLISHED,
    NOT_APPLIED
}
