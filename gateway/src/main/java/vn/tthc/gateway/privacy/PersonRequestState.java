package vn.tthc.gateway.privacy;

import org.eclipse.microprofile.graphql.Description;

/** Where a request stands. */
public enum PersonRequestState {
    @Description("Chờ kết luận / Not decided")
    OPEN,
    @Description("Chờ thực hiện / Decided, to be carried out")
    DECIDED,
    @Description("Đã thực hiện / Carried out")
    DONE,
    @Description("Đã từ chối / Refused")
    REFUSED
}
