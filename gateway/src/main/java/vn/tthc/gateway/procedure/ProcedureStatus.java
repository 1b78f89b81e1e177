package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** Whether a procedure is in force in the province. */
public enum ProcedureStatus {
    @Description("Đang có hiệu lực / In force")
    PUBLISHED,
    @Description("Đã bãi bỏ / Abolished")
    ABOLISHED,
    @Description("Không áp dụng tại tỉnh / Not applied in the province")
    NOT_APPLIED
}
