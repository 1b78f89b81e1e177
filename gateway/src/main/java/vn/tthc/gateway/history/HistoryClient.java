package vn.tthc.gateway.history;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;

/** Histories of procedures at the catalogue. */
@Path("/api/v1/procedures/{code}")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface HistoryClient {
    @GET
    @Path("history")
    Uni<List<ProcedureHistoryEntry>> history(String code);

    @GET
    @Path("difference")
    Uni<ProcedureDifference> difference(String code, @RestQuery @Nullable Integer from, @RestQuery int to);
}
