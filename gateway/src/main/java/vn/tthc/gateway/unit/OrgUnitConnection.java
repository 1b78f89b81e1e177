package vn.tthc.gateway.unit;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of units. */
public record OrgUnitConnection(List<@NonNull OrgUnitEdge> edges, PageInfo pageInfo, long totalCount) {
    static OrgUnitConnection of(Page<OrgUnit> page, Slice slice) {
        return new OrgUnitConnection(slice.edges(page, OrgUnitEdge::new), slice.info(page), Slice.total(page));
    }
}
