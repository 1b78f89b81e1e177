package vn.tthc.gateway.exchange;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of differences. */
public record PortalDifferenceConnection(
        List<@NonNull PortalDifferenceEdge> edges, PageInfo pageInfo, long totalCount) {
    static PortalDifferenceConnection of(Page<PortalDifference> page, Slice slice) {
        return new PortalDifferenceConnection(
                slice.edges(page, PortalDifferenceEdge::new), slice.info(page), Slice.total(page));
    }
}
