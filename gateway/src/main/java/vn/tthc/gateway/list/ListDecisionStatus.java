package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Draft or issued. */
public enum ListDecisionStatus {
    @Description("Dự thảo / Draft")
    DRAFT,
    @Description("Đã ban hành / Issued")
    ISSUED
}
