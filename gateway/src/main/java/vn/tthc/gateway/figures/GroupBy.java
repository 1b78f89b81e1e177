package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** What a row of figures stands for. */
public enum GroupBy {
    @Description("Chỉ tổng số / Totals only")
    NONE,
    @Description("Đơn vị / Unit")
    UNIT,
    @Description("Lĩnh vực / Field")
    FIELD,
    @Description("Thủ tục / Procedure")
    PROCEDURE,
    @Description("Cấp / Level")
    LEVEL,
    @Description("Cách nộp / Channel")
    CHANNEL
}
