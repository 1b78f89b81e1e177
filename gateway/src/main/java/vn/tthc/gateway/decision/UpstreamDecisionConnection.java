package vn.tthc.gateway.decision;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of ministry decisions, the longest waiting first. */
public record UpstreamDecisionConnection(
        List<@NonNull UpstreamDecisionEdge> edges, PageInfo pageInfo, long totalCount) {
    static UpstreamDecisionConnection of(Page<UpstreamDecision> page, Slice slice) {
        return new UpstreamDecisionConnection(
                slice.edges(page, UpstreamDecisionEdge::new), slice.info(page), Slice.total(page));
    }
}
