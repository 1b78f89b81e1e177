package vn.tthc.gateway.review;

import org.eclipse.microprofile.graphql.Description;

/** What is done with an item of a plan. */
public enum ReviewStep {
    @Description("Giữ nguyên / Keep as it is")
    KEEP,
    @Description("Đề xuất phương án / Propose")
    PROPOSE,
    @Description("Thông qua / Approve")
    APPROVE,
    @Description("Không thông qua / Reject")
    REJECT,
    @Description("Đã thực hiện / Carried out")
    IMPLEMENT
}
