package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** How a time limit is stated. */
public enum LimitStatement {
    @Description("Tính được / So that it counts")
    COUNTED,
    @Description("Suy từ trường hợp xử lý / Concluded from the processing cases")
    CONCLUDED,
    @Description("Là số, không có đơn vị / As a number without a unit")
    WITHOUT_UNIT,
    @Description("Chỉ bằng lời / In words only")
    IN_WORDS,
    @Description("Không nêu / Not at all")
    NOT_STATED
}
