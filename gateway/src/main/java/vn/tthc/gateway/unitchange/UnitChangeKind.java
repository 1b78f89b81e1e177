package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Description;

/** What a legal document does to units. */
public enum UnitChangeKind {
    @Description("Thành lập / A new unit that comes from no other")
    ESTABLISH,
    @Description("Đổi tên, đổi mã / Another name, kind or code")
    RENAME,
    @Description("Sáp nhập / Units go wholly, or give a part, into one")
    MERGE,
    @Description("Chia tách / One unit ends and is divided over several")
    DIVIDE,
    @Description("Giải thể / Units end and nobody follows them")
    DISSOLVE
}
