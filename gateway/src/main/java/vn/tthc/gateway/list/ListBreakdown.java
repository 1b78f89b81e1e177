package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** By what a list is counted apart. */
public enum ListBreakdown {
    @Description("Cấp / Level")
    LEVEL,
    @Description("Lĩnh vực / Field")
    FIELD,
    @Description("Cơ quan giải quyết / Handling unit")
    UNIT,
    @Description("Quyết định / Decision")
    DECISION,
    @Description("Nhóm / Group")
    GROUP,
    @Description("Cơ sở dữ liệu / Database")
    DATABASE,
    @Description("Người giải quyết / Who decides")
    AUTHORITY
}
