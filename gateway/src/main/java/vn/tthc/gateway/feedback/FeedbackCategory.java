package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** What a feedback is about. */
public enum FeedbackCategory {
    @Description("Quy định hành chính / Regulation")
    REGULATION,
    @Description("Hành vi hành chính / Conduct")
    CONDUCT,
    @Description("Chất lượng phục vụ / Service")
    SERVICE,
    @Description("Nội dung khác / Other")
    OTHER
}
