package vn.tthc.gateway.national;

/** One difference of a page. */
public record NationalDifferenceEdge(NationalDifference node, String cursor) {}
