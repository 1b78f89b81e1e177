package vn.tthc.gateway.workflow;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.PageInfo;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** A page of workflows. */
public record InternalWorkflowConnection(
        List<@NonNull InternalWorkflowEdge> edges, PageInfo pageInfo, long totalCount) {
    static InternalWorkflowConnection of(Page<InternalWorkflow> page, Slice slice) {
        return new InternalWorkflowConnection(
                slice.edges(page, InternalWorkflowEdge::new), slice.info(page), Slice.total(page));
    }
}
