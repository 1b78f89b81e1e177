package vn.tthc.gateway.shared;

import org.eclipse.microprofile.graphql.Description;

/** How near the appointment is. */
public enum DeadlineStatus {
    @Description("Không hẹn / No deadline")
    NONE,
    @Description("Trong hạn / In time")
    WITHIN,
    @Description("Sắp đến hạn / Due soon")
    DUE_SOON,
    @Description("Quá hạn / Overdue")
    OVERDUE,
    @Description("Tạm dừng / Suspended")
    PAUSED,
    @Description("Đã kết thúc / Ended")
    ENDED
}
