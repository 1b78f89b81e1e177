package vn.tthc.gateway.feedback;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of feedbacks. */
public record FeedbackConnection(List<@NonNull FeedbackEdge> edges, PageInfo pageInfo, long totalCount) {
    static FeedbackConnection of(Page<Feedback> page, Slice slice) {
        return new FeedbackConnection(slice.edges(page, FeedbackEdge::new), slice.info(page), Slice.total(page));
    }
}
