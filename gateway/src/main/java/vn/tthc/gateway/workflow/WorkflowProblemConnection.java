package vn.tthc.gateway.workflow;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of the work list of workflows. */
public record WorkflowProblemConnection(List<@NonNull WorkflowProblemEdge> edges, PageInfo pageInfo, long totalCount) {
    static WorkflowProblemConnection of(Page<WorkflowProblem> page, Slice slice) {
        return new WorkflowProblemConnection(
                slice.edges(page, WorkflowProblemEdge::new), slice.info(page), Slice.total(page));
    }
}
