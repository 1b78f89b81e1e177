package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import vn.tthc.gateway.shared.Slice;

/** Internal workflows (quy trình nội bộ). */
@GraphQLApi
public class WorkflowApi {
    private final Workflows workflows;

    WorkflowApi(Workflows workflows) {
        this.workflows = workflows;
    }

    @Query
    public Uni<InternalWorkflowConnection> internalWorkflows(
            @Nullable WorkflowFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return workflows.search(filter, slice).map(page -> InternalWorkflowConnection.of(page, slice));
    }
}
