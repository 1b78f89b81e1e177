package vn.tthc.gateway.workflow;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of procedures with their workflows. */
public record CoveredProcedureConnection(
        List<@NonNull CoveredProcedureEdge> edges, PageInfo pageInfo, long totalCount) {
    static CoveredProcedureConnection of(Page<CoveredProcedure> page, Slice slice) {
        return new CoveredProcedureConnection(
                slice.edges(page, CoveredProcedureEdge::new), slice.info(page), Slice.total(page));
    }
}
