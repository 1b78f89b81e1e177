package vn.tthc.gateway.review;

import org.eclipse.microprofile.graphql.Description;

/** What a proposal would change. */
public enum ProposalKind {
    @Description("Giảm thời gian / Less time")
    SHORTEN_TIME,
    @Description("Giảm thành phần hồ sơ / Fewer papers")
    FEWER_PAPERS,
    @Description("Giảm yêu cầu, điều kiện / Fewer conditions")
    FEWER_CONDITIONS,
    @Description("Giảm phí, lệ phí / Lower fees")
    LOWER_FEES,
    @Description("Phân cấp, ủy quyền / Decentralise or delegate")
    DELEGATE,
    @Description("Gộp thủ tục / Merge procedures")
    MERGE,
    @Description("Bãi bỏ / Abolish")
    ABOLISH,
    @Description("Khác / Other")
    OTHER
}
