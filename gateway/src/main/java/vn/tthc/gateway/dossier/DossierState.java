package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** Where a dossier stands. */
public enum DossierState {
    @Description("Mới đăng ký / Registered")
    REGISTERED,
    @Description("Đã tiếp nhận / Received")
    RECEIVED,
    @Description("Đang xử lý / Processing")
    PROCESSING,
    @Description("Chờ cơ quan phối hợp / Waiting for an agency")
    WAITING_AGENCY,
    @Description("Chờ phê duyệt / Waiting for approval")
    WAITING_APPROVAL,
    @Description("Chờ bổ sung / Waiting for a supplement")
    SUPPLEMENT_REQUESTED,
    @Description("Chờ nghĩa vụ tài chính / Waiting for a financial duty")
    FINANCIAL_DUTY_REQUESTED,
    @Description("Đã có kết quả / Settled")
    SETTLED,
    @Description("Đã trả kết quả / Result handed over")
    RESULT_RETURNED,
    @Description("Từ chối tiếp nhận / Refused")
    REFUSED,
    @Description("Đã rút / Withdrawn")
    WITHDRAWN,
    @Description("Dừng xử lý / Stopped")
    STOPPED
}
