package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** Where a feedback stands. */
public enum FeedbackState {
    @Description("Mới đến / New")
    NEW,
    @Description("Chờ bổ sung thông tin / Waiting for information")
    WAITING_SUPPLEMENT,
    @Description("Đã bổ sung / Supplemented")
    SUPPLEMENTED,
    @Description("Đã tiếp nhận / Accepted")
    ACCEPTED,
    @Description("Từ chối / Refused")
    REFUSED,
    @Description("Đã chuyển đơn vị khác / Forwarded")
    FORWARDED,
    @Description("Bị trả lại / Returned")
    RETURNED,
    @Description("Đang xử lý / In progress")
    IN_PROGRESS,
    @Description("Đã trả lời qua thư điện tử / Answered by e-mail")
    EMAILED,
    @Description("Đã trả lời / Answered")
    ANSWERED,
    @Description("Chờ công khai / Waiting for publication")
    WAITING_PUBLICATION,
    @Description("Đã công khai / Published")
    PUBLISHED
}
