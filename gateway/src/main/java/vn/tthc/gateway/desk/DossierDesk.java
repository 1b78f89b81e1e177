package vn.tthc.gateway.desk;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.tthc.gateway.backend.CallerHeaders;

/** What waits at the dossier service. */
@Path("/api/v1/desk")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface DossierDesk {
    @GET
    Uni<Desk> get();
}
