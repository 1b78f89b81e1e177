package vn.tthc.gateway.review;

import org.eclipse.microprofile.graphql.Description;

/** Where the review of one procedure stands. */
public enum ReviewItemState {
    @Description("Chưa rà soát / Not reviewed")
    PLANNED,
    @Description("Giữ nguyên / Kept")
    KEPT,
    @Description("Đã đề xuất / Proposed")
    PROPOSED,
    @Description("Được thông qua / Approved")
    APPROVED,
    @Description("Không được thông qua / Rejected")
    REJECTED,
    @Description("Đã thực hiện / Carried out")
    IMPLEMENTED
}
