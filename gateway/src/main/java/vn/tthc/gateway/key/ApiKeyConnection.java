package vn.tthc.gateway.key;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of keys. */
public record ApiKeyConnection(List<@NonNull ApiKeyEdge> edges, PageInfo pageInfo, long totalCount) {
    static ApiKeyConnection of(Page<ApiKey> page, Slice slice) {
        return new ApiKeyConnection(slice.edges(page, ApiKeyEdge::new), slice.info(page), Slice.total(page));
    }
}
