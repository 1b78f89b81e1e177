package vn.tthc.gateway.decision;

/** One decision of a page. */
public record DecisionEdge(Decision node, String cursor) {}
