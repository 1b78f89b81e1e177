package vn.tthc.gateway.desk;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.tthc.gateway.backend.CallerHeaders;

/** What waits at the feedback service. */
@Path("/api/v1/desk")
@RegisterRestClient(configKey = "feedback")
@RegisterClientHeaders(CallerHeaders.class)
interface FeedbackDesk {
    @GET
    Uni<Desk> get();
}
