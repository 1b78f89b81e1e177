package vn.tthc.gateway.list;

/** One entry of a page. */
public record ProcedureListEdge(ListEntry node, String cursor) {}
