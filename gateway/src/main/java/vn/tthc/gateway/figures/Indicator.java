package vn.tthc.gateway.figures;

/** What a figure means and where it comes from. */
public record Indicator(IndicatorCode code, String name, String formula, String source) {}
