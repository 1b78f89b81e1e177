package vn.tthc.gateway.figures;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of cases. */
public record FigureCaseConnection(List<@NonNull FigureCaseEdge> edges, PageInfo pageInfo, long totalCount) {
    static FigureCaseConnection of(Page<FigureCase> page, Slice slice) {
        return new FigureCaseConnection(slice.edges(page, FigureCaseEdge::new), slice.info(page), Slice.total(page));
    }
}
