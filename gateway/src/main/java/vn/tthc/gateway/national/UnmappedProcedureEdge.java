package vn.tthc.gateway.national;

/** One procedure of a page. */
public record UnmappedProcedureEdge(UnmappedProcedure node, String cursor) {}
