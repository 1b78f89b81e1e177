package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** How a feedback came in. */
public enum FeedbackChannel {
    @Description("Cổng Dịch vụ công quốc gia / National portal")
    NATIONAL_PORTAL,
    @Description("Cổng của tỉnh / Portal of the province")
    PROVINCE_PORTAL,
    @Description("Zalo / Zalo")
    ZALO,
    @Description("Điện thoại / Telephone")
    PHONE,
    @Description("Trực tiếp / In person")
    IN_PERSON,
    @Description("Thư / Letter")
    LETTER
}
