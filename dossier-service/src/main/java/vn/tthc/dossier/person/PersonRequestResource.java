package vn.tthc.dossier.person;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Requests of people about their data: taken down by staff, decided and carried out by procedure control. */
@Path("/api/v1/person-requests")
@Authenticated
class PersonRequestResource {
    private final PersonRequests requests;

    PersonRequestResource(PersonRequests requests) {
        this.requests = requests;
    }

    @GET
    public Uni<Page<PersonRequest>> page(
            @QueryParam("running") @DefaultValue("false") boolean running,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return requests.page(running, PageRequest.of(first, after));
    }

    @POST
    public Uni<PersonRequest> takeDown(
            @NotNull @Valid TakeDownRequest command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return requests.takeDown(command, key);
    }

    @POST
    @Path("{id}/decision")
    public Uni<PersonRequest> decide(
            UUID id, @NotNull @Valid DecideRequest command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return requests.decide(id, command, key);
    }

    @POST
    @Path("{id}/execution")
    public Uni<PersonRequest> carryOut(
            UUID id, @NotNull @Valid CarryOutRequest command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return requests.carryOut(id, command, key);
    }
}
