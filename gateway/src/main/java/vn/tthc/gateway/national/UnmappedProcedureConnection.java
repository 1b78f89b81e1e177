package vn.tthc.gateway.national;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of procedures without a national code. */
public record UnmappedProcedureConnection(
        List<@NonNull UnmappedProcedureEdge> edges, PageInfo pageInfo, long totalCount) {
    static UnmappedProcedureConnection of(Page<UnmappedProcedure> page, Slice slice) {
        return new UnmappedProcedureConnection(
                slice.edges(page, UnmappedProcedureEdge::new), slice.info(page), Slice.total(page));
    }
}
