package vn.tthc.gateway.figures;

/** Kind of reporting window; the statistical ones run from the 15th to the 14th. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    YEAR,
    STATISTICAL_MONTH,
    STATISTICAL_QUARTER,
    STATISTICAL_HALF_YEAR,
    STATISTICAL_NINE_MONTHS,
    STATISTICAL_YEAR
}
