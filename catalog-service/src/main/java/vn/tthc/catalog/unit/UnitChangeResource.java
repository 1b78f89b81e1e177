package vn.tthc.catalog.unit;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Changes of units by legal documents: those decided are for every office, deciding is for the province. */
@Path("/api/v1/unit-changes")
@Authenticated
class UnitChangeResource {
    private final UnitChanges changes;

    UnitChangeResource(UnitChanges changes) {
        this.changes = changes;
    }

    @GET
    public Uni<Page<UnitChange>> list(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        return changes.list(PageRequest.of(first, after));
    }

    /** What the change would do and touch, and what stands against it; nothing is changed. */
    @POST
    @Path("preview")
    public Uni<UnitChangePreview> preview(@NotNull @Valid UnitChangeDraft draft) {
        return changes.preview(draft);
    }

    @POST
    @ResponseStatus(201)
    public Uni<UnitChange> change(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid UnitChangeDraft draft) {
        return changes.change(key, draft);
    }
}
