package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** Saved view of the list of feedbacks. */
public enum FeedbackViewName {
    @Description("Tất cả / All")
    ALL,
    @Description("Mới đến / New")
    NEW,
    @Description("Đang giải quyết / Open")
    OPEN,
    @Description("Sắp đến hạn / Due soon")
    DUE_SOON,
    @Description("Quá hạn / Overdue")
    OVERDUE,
    @Description("Chờ công khai / To publish")
    TO_PUBLISH,
    @Description("Đã xong / Done")
    DONE
}
