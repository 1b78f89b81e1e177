package vn.tthc.gateway.territory;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of open feedbacks of divided units. */
public record DividedFeedbackConnection(List<@NonNull DividedFeedbackEdge> edges, PageInfo pageInfo, long totalCount) {
    static DividedFeedbackConnection of(Page<DividedFeedback> page, Slice slice) {
        return new DividedFeedbackConnection(
                slice.edges(page, DividedFeedbackEdge::new), slice.info(page), Slice.total(page));
    }
}
