package vn.tthc.catalog.upstream;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Ministry decisions that the province answers, the longest waiting first. */
@Path("/api/v1/upstream-decisions")
@Authenticated
class UpstreamResource {
    private final UpstreamService decisions;

    UpstreamResource(UpstreamService decisions) {
        this.decisions = decisions;
    }

    /** @param open only those that still have to be answered, or only the others; all when absent */
    @GET
    public Uni<Page<UpstreamDecision>> list(
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("text") @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return decisions.list(open, text, PageRequest.of(first, after));
    }

    @GET
    @Path("{id}")
    public Uni<UpstreamDecision> get(UUID id) {
        return decisions.get(id);
    }

    @POST
    @ResponseStatus(201)
    public Uni<UpstreamDecision> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid UpstreamDraft draft) {
        return decisions.register(key, draft);
    }

    @PUT
    @Path("{id}")
    public Uni<UpstreamDecision> change(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid UpstreamDraft draft) {
        return decisions.change(key, id, draft);
    }
}
