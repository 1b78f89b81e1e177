package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** What a time limit counts in. */
public enum LimitUnit {
    @Description("ngày làm việc / working days")
    WORKING_DAY,
    @Description("ngày / days")
    DAY,
    @Description("giờ làm việc / working hours")
    HOUR,
    @Description("tháng / months")
    MONTH,
    @Description("không quy định / not set")
    NONE
}
