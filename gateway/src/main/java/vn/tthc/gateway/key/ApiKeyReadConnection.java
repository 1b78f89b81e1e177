package vn.tthc.gateway.key;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of reads, the newest first. */
public record ApiKeyReadConnection(List<@NonNull ApiKeyReadEdge> edges, PageInfo pageInfo, long totalCount) {
    static ApiKeyReadConnection of(Page<ApiKeyRead> page, Slice slice) {
        return new ApiKeyReadConnection(slice.edges(page, ApiKeyReadEdge::new), slice.info(page), Slice.total(page));
    }
}
