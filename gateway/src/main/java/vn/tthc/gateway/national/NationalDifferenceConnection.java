package vn.tthc.gateway.national;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of differences. */
public record NationalDifferenceConnection(
        List<@NonNull NationalDifferenceEdge> edges, PageInfo pageInfo, long totalCount) {
    static NationalDifferenceConnection of(Page<NationalDifference> page, Slice slice) {
        return new NationalDifferenceConnection(
                slice.edges(page, NationalDifferenceEdge::new), slice.info(page), Slice.total(page));
    }
}
