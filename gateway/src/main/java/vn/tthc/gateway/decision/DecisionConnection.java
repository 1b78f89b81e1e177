package vn.tthc.gateway.decision;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of decisions. */
public record DecisionConnection(List<@NonNull DecisionEdge> edges, PageInfo pageInfo, long totalCount) {
    static DecisionConnection of(Page<Decision> page, Slice slice) {
        return new DecisionConnection(slice.edges(page, DecisionEdge::new), slice.info(page), Slice.total(page));
    }
}
