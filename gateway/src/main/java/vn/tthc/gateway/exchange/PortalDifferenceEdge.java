package vn.tthc.gateway.exchange;

/** One of a page. */
public record PortalDifferenceEdge(PortalDifference node, String cursor) {}
