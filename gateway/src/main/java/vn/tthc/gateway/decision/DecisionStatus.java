package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;

/** Draft, handed in to be issued, issued, or the state the catalogue started from. */
public enum DecisionStatus {
    @Description("Dự thảo / Draft")
    DRAFT,
    @Description("Đã trình / Submitted")
    SUBMITTED,
    @Description("Đã ban hành / Issued")
    ISSUED,
    @Description("Danh mục ban đầu / Initial list")
    BASELINE
}
