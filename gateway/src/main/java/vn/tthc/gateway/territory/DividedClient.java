package vn.tthc.gateway.territory;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Open dossiers of divided units at the dossier service. */
@Path("/api/v1/divided-units")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface DividedClient {
    @GET
    @Path("dossiers")
    Uni<Page<DividedDossier>> open(@RestQuery int first, @RestQuery @Nullable String after);

    @POST
    @Path("assignments")
    Uni<AssignedDossiers> assign(@RestHeader("Idempotency-Key") String key, AssignDossiersInput input);
}
