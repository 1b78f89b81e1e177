package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Open dossiers of divided units: the work list, and the command that gives them to a unit of today. */
@Path("/api/v1/divided-units")
@Authenticated
class DividedUnitResource {
    private final Assignments assignments;

    DividedUnitResource(Assignments assignments) {
        this.assignments = assignments;
    }

    @GET
    @Path("dossiers")
    public Uni<Page<DividedDossier>> open(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        return assignments.open(PageRequest.of(first, after));
    }

    /** All of them or none. */
    @POST
    @Path("assignments")
    public Uni<Assignments.Assigned> assign(
            @NotNull @Valid AssignDossiers command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return assignments.assign(command, key);
    }
}
