package vn.tthc.gateway.procedure;

/** How much can be done online (dịch vụ công toàn trình, một phần, thông tin). */
public enum OnlineLevel {
    FULL,
    PARTIAL,
    INFO_ONLY
}
