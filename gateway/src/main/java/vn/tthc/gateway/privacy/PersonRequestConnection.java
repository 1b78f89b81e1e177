package vn.tthc.gateway.privacy;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of requests. */
public record PersonRequestConnection(List<@NonNull PersonRequestEdge> edges, PageInfo pageInfo, long totalCount) {
    static PersonRequestConnection of(Page<PersonRequest> page, Slice slice) {
        return new PersonRequestConnection(
                slice.edges(page, PersonRequestEdge::new), slice.info(page), Slice.total(page));
    }
}
