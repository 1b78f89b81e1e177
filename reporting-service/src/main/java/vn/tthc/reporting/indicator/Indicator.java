package vn.tthc.reporting.indicator;

/**
 * What people read beside a figure.
 *
 * @param name in Vietnamese
 * @param formula in words, in Vietnamese
 * @param source legal source
 */
public record Indicator(IndicatorCode code, String name, String formula, String source) {}
