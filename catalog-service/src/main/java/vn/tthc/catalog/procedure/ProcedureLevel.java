package vn.tthc.catalog.procedure;

/** Level of government that handles a procedure (cấp thực hiện). */
public enum ProcedureLevel {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    OTHER
}
