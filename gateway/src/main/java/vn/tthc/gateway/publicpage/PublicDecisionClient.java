package vn.tthc.gateway.publicpage;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Issued decisions at the catalogue. */
@Path("/api/v1/public/decisions")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface PublicDecisionClient {
    @GET
    Uni<Page<PublicDecision>> list(
            @RestQuery @Nullable String text, @RestQuery int first, @RestQuery @Nullable String after);

    @GET
    @Path("{address}")
    Uni<PublicDecision> get(String address);
}
