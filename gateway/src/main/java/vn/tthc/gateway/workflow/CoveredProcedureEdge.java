package vn.tthc.gateway.workflow;

/** One row of procedures with their workflows. */
public record CoveredProcedureEdge(CoveredProcedure node, String cursor) {}
