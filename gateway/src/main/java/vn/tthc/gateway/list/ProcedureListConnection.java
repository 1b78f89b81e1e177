package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;

/** A page of a list with the sizes of the whole. */
public record ProcedureListConnection(
        List<@NonNull ProcedureListEdge> edges,
        PageInfo pageInfo,
        long totalCount,
        ListCounts counts,
        @Nullable TimeSavings savings) {
    static ProcedureListConnection of(ListClient.ListPage page, Slice slice) {
        var plain = page.page();
        return new ProcedureListConnection(
                slice.edges(plain, ProcedureListEdge::new),
                slice.info(plain),
                Slice.total(plain),
                page.counts(),
                page.savings() == null ? null : page.savings().shown());
    }
}
