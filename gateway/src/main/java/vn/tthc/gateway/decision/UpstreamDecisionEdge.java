package vn.tthc.gateway.decision;

/** One ministry decision of a page. */
public record UpstreamDecisionEdge(UpstreamDecision node, String cursor) {}
