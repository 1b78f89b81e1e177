package vn.tthc.gateway.quality;

/** One finding of a page. */
public record QualityFindingEdge(QualityFinding node, String cursor) {}
