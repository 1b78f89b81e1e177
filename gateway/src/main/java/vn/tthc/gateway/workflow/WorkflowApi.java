package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;

/** Internal workflows (quy trình nội bộ). */
@GraphQLApi
public class WorkflowApi {
    private final Backends backends;
    private final WorkflowClient catalog;

    WorkflowApi(Backends backends, @RestClient WorkflowClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    @Query
    public Uni<InternalWorkflowConnection> internalWorkflows(
            @Nullable WorkflowFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new WorkflowFilterInput(null, null, null, null) : filter;
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.search(
                                f.text(), f.level(), f.fieldCode(), f.procedureCode(), slice.size(), slice.after()))
                .map(page -> InternalWorkflowConnection.of(page, slice));
    }
}
