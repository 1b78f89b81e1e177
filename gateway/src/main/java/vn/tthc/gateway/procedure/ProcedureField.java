package vn.tthc.gateway.procedure;

/** Field of administration (lĩnh vực). */
public record ProcedureField(String code, String name, int procedures) {}
