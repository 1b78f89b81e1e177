package vn.tthc.gateway.figures;

/** One case of a page. */
public record FigureCaseEdge(FigureCase node, String cursor) {}
