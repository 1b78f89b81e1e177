package vn.tthc.gateway.shared;

import org.eclipse.microprofile.graphql.Description;

/** Level at which a procedure is settled (cấp thực hiện). */
public enum ProcedureLevel {
    @Description("Cấp Bộ / Ministry")
    MINISTRY,
    @Description("Cấp tỉnh / Province")
    PROVINCE,
    @Description("Cấp xã / Commune")
    COMMUNE,
    @Description("Cơ quan khác / Other")
    OTHER
}
