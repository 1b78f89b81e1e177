package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** What can be done to a dossier. */
public enum DossierAction {
    @Description("Tiếp nhận hồ sơ / Accept the dossier")
    ACCEPT,
    @Description("Từ chối tiếp nhận / Refuse")
    REFUSE,
    @Description("Nhận xử lý / Take it")
    TAKE,
    @Description("Yêu cầu bổ sung / Ask for a supplement")
    REQUEST_SUPPLEMENT,
    @Description("Nhận giấy tờ bổ sung / Take the supplement")
    RECEIVE_SUPPLEMENT,
    @Description("Yêu cầu nghĩa vụ tài chính / Ask for a financial duty")
    REQUEST_FINANCIAL_DUTY,
    @Description("Xác nhận đã nộp nghĩa vụ tài chính / Confirm the financial duty")
    CONFIRM_FINANCIAL_DUTY,
    @Description("Chờ cơ quan phối hợp / Wait for an agency")
    AWAIT_AGENCY,
    @Description("Cơ quan phối hợp đã trả lời / The agency has answered")
    AGENCY_ANSWERED,
    @Description("Trình phê duyệt / Submit for approval")
    FORWARD,
    @Description("Phê duyệt / Approve")
    APPROVE,
    @Description("Trả lại để làm tiếp / Send back")
    SEND_BACK,
    @Description("Trả kết quả / Hand over the result")
    RETURN_RESULT,
    @Description("Gia hạn / Extend")
    EXTEND,
    @Description("Dừng xử lý / Stop")
    STOP,
    @Description("Rút hồ sơ theo yêu cầu / Withdraw on request")
    WITHDRAW
}
