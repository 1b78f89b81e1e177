package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** How much can be done online (dịch vụ công toàn trình, một phần, thông tin). */
public enum OnlineLevel {
    @Description("Trực tuyến toàn trình / Fully online")
    FULL,
    @Description("Trực tuyến một phần / Partly online")
    PARTIAL,
    @Description("Cung cấp thông tin / Information only")
    INFO_ONLY
}
