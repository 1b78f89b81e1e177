package vn.tthc.gateway.list;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of list decisions. */
public record ListDecisionConnection(List<@NonNull ListDecisionEdge> edges, PageInfo pageInfo, long totalCount) {
    static ListDecisionConnection of(Page<ListDecision> page, Slice slice) {
        return new ListDecisionConnection(
                slice.edges(page, ListDecisionEdge::new), slice.info(page), Slice.total(page));
    }
}
