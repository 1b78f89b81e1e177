package vn.tthc.gateway.procedure;

/** One procedure of a page. */
public record ProcedureEdge(Procedure node, String cursor) {}
