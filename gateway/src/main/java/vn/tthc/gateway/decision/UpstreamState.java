package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;

/** How far the answer to a ministry's decision is: nothing written, in draft, issued, or none needed. */
public enum UpstreamState {
    @Description("Chưa soạn / Nothing drafted")
    OPEN,
    @Description("Đang soạn / In draft")
    IN_DRAFT,
    @Description("Đã công bố / Published")
    ANSWERED,
    @Description("Không phải công bố / No answer needed")
    NO_ANSWER_NEEDED
}
