package vn.tthc.gateway.unitchange;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of changes of units. */
public record UnitChangeConnection(List<@NonNull UnitChangeEdge> edges, PageInfo pageInfo, long totalCount) {
    static UnitChangeConnection of(Page<UnitChange> page, Slice slice) {
        return new UnitChangeConnection(slice.edges(page, UnitChangeEdge::new), slice.info(page), Slice.total(page));
    }
}
