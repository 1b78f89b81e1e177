package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** What began a reconciliation. */
public enum ReconciliationTrigger {
    @Description("Hằng ngày / Every day")
    DAILY,
    @Description("Theo yêu cầu / Asked for")
    BY_HAND
}
