package vn.tthc.gateway.procedure;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of procedures. */
public record ProcedureConnection(List<@NonNull ProcedureEdge> edges, PageInfo pageInfo, long totalCount) {
    static ProcedureConnection of(Page<Procedure> page, Slice slice) {
        return new ProcedureConnection(slice.edges(page, ProcedureEdge::new), slice.info(page), Slice.total(page));
    }
}
