package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** Kind of reporting window; the statistical ones run from the 15th to the 14th. */
public enum PeriodKind {
    @Description("Tháng / Month")
    MONTH,
    @Description("Quý / Quarter")
    QUARTER,
    @Description("Năm / Year")
    YEAR,
    @Description("Tháng thống kê (15–14) / Statistical month (15–14)")
    STATISTICAL_MONTH,
    @Description("Quý thống kê (15–14) / Statistical quarter (15–14)")
    STATISTICAL_QUARTER,
    @Description("6 tháng thống kê / Statistical half-year")
    STATISTICAL_HALF_YEAR,
    @Description("9 tháng thống kê / Statistical nine months")
    STATISTICAL_NINE_MONTHS,
    @Description("Năm thống kê / Statistical year")
    STATISTICAL_YEAR
}
