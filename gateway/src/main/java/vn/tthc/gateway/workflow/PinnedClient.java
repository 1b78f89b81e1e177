package vn.tthc.gateway.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;

/** Dossiers by the version of the workflow that they run on, at the dossier service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface PinnedClient {
    record Keys(List<String> keys) {}

    @POST
    @Path("workflow-pins")
    Uni<List<OpenOnWorkflow>> open(Keys keys);

    @GET
    @Path("workflow-moves")
    Uni<WorkflowMoves> moves(
            @RestQuery String key, @RestQuery int from, @RestQuery @Nullable String toKey, @RestQuery int to);

    @GET
    @Path("workflow-moves/sources")
    Uni<List<OpenOnWorkflow>> elsewhere(@RestQuery String key);

    @POST
    @Path("workflow-moves")
    Uni<MovedDossiers> move(@RestHeader("Idempotency-Key") String key, MoveDossiersInput input);
}
