package vn.tthc.gateway.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** Workflows at the catalogue. */
@Path("/api/v1/workflows")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface WorkflowClient {
    @GET
    Uni<Page<InternalWorkflow>> search(
            @RestQuery @Nullable String text,
            @RestQuery @Nullable ProcedureLevel level,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String procedure,
            @RestQuery int first,
            @RestQuery @Nullable String after);
}
