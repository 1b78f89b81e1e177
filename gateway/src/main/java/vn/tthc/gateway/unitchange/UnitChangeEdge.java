package vn.tthc.gateway.unitchange;

/** One change of a page. */
public record UnitChangeEdge(UnitChange node, String cursor) {}
