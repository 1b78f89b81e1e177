package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** In what a dossier differs from what the portal has of it. */
public enum PortalDifferenceKind {
    @Description("Chưa có trên Cổng / Here, not there, never acknowledged")
    NOT_SENT,
    @Description("Cổng đã ghi nhận, nay không còn / The portal had acknowledged it and no longer has it")
    LOST_THERE,
    @Description("Chỉ có trên Cổng / There and not here")
    UNKNOWN_HERE,
    @Description("Tỉnh đã kết thúc, Cổng đang xử lý / Ended here, open there")
    SETTLED_HERE_OPEN_THERE,
    @Description("Trạng thái trên Cổng chậm hơn / The state there is one that it had before")
    STATE_BEHIND,
    @Description("Cổng có trạng thái chưa từng có tại tỉnh / A state or step there that never was here")
    STATE_CONFLICT,
    @Description("Cổng thiếu tiến trình / Steps are missing there")
    PROGRESS_BEHIND,
    @Description("Cổng thiếu kết quả / The result is missing there")
    RESULT_MISSING,
    @Description("Ngày khác nhau / The day of receipt or the appointment is another one there")
    DATES_DIFFER
}
