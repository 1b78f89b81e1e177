package vn.tthc.gateway.privacy;

import org.eclipse.microprofile.graphql.Description;

/** What was decided. */
public enum PersonRequestDecision {
    @Description("Đồng ý / Granted")
    GRANTED,
    @Description("Đồng ý một phần / Granted in part")
    PARTLY,
    @Description("Từ chối / Refused")
    REFUSED
}
