package vn.tthc.dossier.procedure;

/** Level of government that carries a procedure out (cấp thực hiện). */
public enum ProcedureLevel {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    OTHER
}
