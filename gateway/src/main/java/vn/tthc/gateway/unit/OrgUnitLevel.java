package vn.tthc.gateway.unit;

import org.eclipse.microprofile.graphql.Description;

/** Level of a unit (cấp hành chính). */
public enum OrgUnitLevel {
    @Description("Tỉnh / Province")
    PROVINCE,
    @Description("Sở, ban, ngành / Departments")
    DEPARTMENT,
    @Description("Huyện / Districts")
    DISTRICT,
    @Description("Xã, phường, đặc khu / Communes")
    COMMUNE,
    @Description("Cơ quan ngành dọc / Vertical agencies")
    VERTICAL
}
