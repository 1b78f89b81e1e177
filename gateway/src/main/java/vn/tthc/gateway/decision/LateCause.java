package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;

/** Who made a publication late: the province, or the ministry that sent its decision too late. */
public enum LateCause {
    @Description("Do tỉnh chậm / The province was late")
    OWN,
    @Description("Do bộ gửi chậm / The ministry sent it late")
    UPSTREAM
}
