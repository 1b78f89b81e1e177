package vn.tthc.gateway.shared;

/** Level at which a procedure is settled (cấp thực hiện). */
public enum ProcedureLevel {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    OTHER
}
