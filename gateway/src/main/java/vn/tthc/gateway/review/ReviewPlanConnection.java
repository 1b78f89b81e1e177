package vn.tthc.gateway.review;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of plans. */
public record ReviewPlanConnection(List<@NonNull ReviewPlanEdge> edges, PageInfo pageInfo, long totalCount) {
    static ReviewPlanConnection of(Page<ReviewPlan> page, Slice slice) {
        return new ReviewPlanConnection(slice.edges(page, ReviewPlanEdge::new), slice.info(page), Slice.total(page));
    }
}
