package vn.tthc.gateway.shared;

import org.eclipse.microprofile.graphql.Description;

/** How a dossier is handed in (hình thức nộp). */
public enum Channel {
    @Description("Trực tuyến / Online")
    ONLINE,
    @Description("Trực tiếp / At the counter")
    COUNTER,
    @Description("Bưu chính công ích / By post")
    POST
}
