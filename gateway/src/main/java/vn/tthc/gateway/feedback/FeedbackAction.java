package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** What can be done to a feedback. */
public enum FeedbackAction {
    @Description("Tiếp nhận / Accept")
    ACCEPT,
    @Description("Từ chối / Refuse")
    REFUSE,
    @Description("Yêu cầu bổ sung thông tin / Ask for information")
    REQUEST_SUPPLEMENT,
    @Description("Ghi thông tin bổ sung / Record the information")
    SUPPLEMENT,
    @Description("Chuyển đơn vị khác / Forward to another unit")
    FORWARD,
    @Description("Trả lại đơn vị chuyển / Return to the sender unit")
    RETURN,
    @Description("Bắt đầu xử lý / Start")
    START,
    @Description("Trả lời / Answer")
    ANSWER,
    @Description("Trả lời qua thư điện tử / Answer by e-mail")
    EMAIL,
    @Description("Trình công khai / Submit for publication")
    SUBMIT_PUBLICATION,
    @Description("Công khai / Publish")
    PUBLISH
}
