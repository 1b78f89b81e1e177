package vn.tthc.catalog.national;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Codes of the catalogue and of the national list, and where the two differ. */
@Path("/api/v1/national")
@Authenticated
class NationalResource {
    private final NationalReading reading;
    private final NationalJob job;
    private final Mappings mappings;
    private final Identity identity;

    NationalResource(NationalReading reading, NationalJob job, Mappings mappings, Identity identity) {
        this.reading = reading;
        this.job = job;
        this.mappings = mappings;
        this.identity = identity;
    }

    /** Open differences, each with the unit that has to see to it. */
    @GET
    @Path("differences")
    public Uni<Page<Difference>> differences(
            @QueryParam("kind") @Nullable DifferenceKind kind,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("code") @Nullable String code,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return reading.list(kind, unit, code, PageRequest.of(first, after));
    }

    @GET
    @Path("summary")
    public Uni<NationalSummary> summary() {
        identity.current().require("catalog:read");
        return reading.summary();
    }

    /** Procedures without a national code, with those of the national list whose names are most alike. */
    @GET
    @Path("unmapped")
    public Uni<Page<Unmapped>> unmapped(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return reading.unmapped(PageRequest.of(first, after));
    }

    /** Which national code the procedure has, or that it has none. */
    @PUT
    @Path("mappings/{code}")
    public Uni<Void> map(String code, @NotNull @Valid Mapping mapping) {
        return mappings.put(code, mapping);
    }

    /** Fetches the list, where an address is set, and compares now rather than at night. */
    @POST
    @Path("runs")
    public Uni<NationalSummary> run() {
        identity.current().require("catalog:import");
        return job.run().chain(reading::summary);
    }
}
