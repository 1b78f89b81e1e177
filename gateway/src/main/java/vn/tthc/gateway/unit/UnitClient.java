package vn.tthc.gateway.unit;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Units at the catalogue. */
@Path("/api/v1/units")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface UnitClient {
    record Ids(List<String> ids) {}

    @GET
    Uni<Page<OrgUnit>> search(
            @RestQuery @Nullable OrgUnitLevel level,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable LocalDate at,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before);

    @GET
    @Path("{id}")
    Uni<OrgUnit> get(String id);

    @POST
    @Path("batch")
    Uni<List<OrgUnit>> batch(Ids ids);
}
