package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** What a line of a decision does to a procedure. */
public enum DecisionLineKind {
    @Description("Ban hành mới / Introduce")
    INTRODUCE,
    @Description("Sửa đổi, bổ sung / Amend")
    AMEND,
    @Description("Thay thế / Replace")
    REPLACE,
    @Description("Bãi bỏ / Abolish")
    ABOLISH
}
