package vn.tthc.gateway.national;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** The national list at the catalogue. */
@Path("/api/v1/national")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface NationalClient {
    record Mapping(@Nullable String nationalCode, @Nullable String note) {}

    @GET
    @Path("differences")
    Uni<Page<NationalDifference>> differences(
            @RestQuery @Nullable NationalDifferenceKind kind,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String code,
            @RestQuery int first,
            @RestQuery @Nullable String after);

    @GET
    @Path("unmapped")
    Uni<Page<UnmappedProcedure>> unmapped(@RestQuery int first, @RestQuery @Nullable String after);

    @GET
    @Path("summary")
    Uni<NationalSummary> summary();

    @PUT
    @Path("mappings/{code}")
    Uni<Void> map(String code, Mapping mapping);
}
