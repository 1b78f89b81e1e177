package vn.tthc.gateway.desk;

import org.eclipse.microprofile.graphql.Description;

/** What waits. */
public enum DeskTileKind {
    @Description("Hồ sơ quá hạn / Overdue dossiers")
    OVERDUE,
    @Description("Hồ sơ sắp đến hạn / Dossiers due soon")
    DUE_SOON,
    @Description("Chờ tiếp nhận / Waiting to be accepted")
    TO_ACCEPT,
    @Description("Chưa phân công / Not yet assigned")
    UNASSIGNED,
    @Description("Tôi đang xử lý / In my hands")
    MINE,
    @Description("Chờ phê duyệt / Waiting for approval")
    WAITING_APPROVAL,
    @Description("Chờ người dân bổ sung / Waiting for a supplement")
    SUPPLEMENT_WAITING,
    @Description("Chờ trả kết quả / Results to hand over")
    TO_RETURN,
    @Description("Phản ánh mới / New feedback")
    FEEDBACK_NEW,
    @Description("Phản ánh sắp đến hạn / Feedback due soon")
    FEEDBACK_DUE_SOON,
    @Description("Phản ánh quá hạn / Overdue feedback")
    FEEDBACK_OVERDUE,
    @Description("Dự thảo quyết định công bố / Draft decisions")
    DECISION_DRAFTS
}
