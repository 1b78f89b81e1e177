package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** Saved view of the list of dossiers. */
public enum DossierViewName {
    @Description("Tất cả / All")
    ALL,
    @Description("Của tôi / Mine")
    MINE,
    @Description("Của đơn vị / My unit")
    UNIT,
    @Description("Chưa phân công / Unassigned")
    UNASSIGNED,
    @Description("Chờ tiếp nhận / To accept")
    TO_ACCEPT,
    @Description("Chờ bổ sung / Waiting for a supplement")
    SUPPLEMENT_WAITING,
    @Description("Sắp đến hạn / Due soon")
    DUE_SOON,
    @Description("Quá hạn / Overdue")
    OVERDUE,
    @Description("Chờ phê duyệt / Waiting for approval")
    WAITING_APPROVAL,
    @Description("Chờ trả kết quả / To hand over")
    TO_RETURN,
    @Description("Đã xong / Done")
    DONE
}
