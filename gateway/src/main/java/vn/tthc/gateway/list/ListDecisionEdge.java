package vn.tthc.gateway.list;

/** One decision of a page. */
public record ListDecisionEdge(ListDecision node, String cursor) {}
