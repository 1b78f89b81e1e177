package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;

/** How far a procedure has got with its electronic workflow. */
public enum WorkflowCoverageState {
    @Description("Chưa có / None")
    NONE,
    @Description("Quy trình mặc định / Generated default")
    GENERATED,
    @Description("Đã phê duyệt / Approved")
    APPROVED,
    @Description("Cần rà soát / To be looked at")
    WRONG
}
