package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Explanation;

/** Receipt of dossiers, steps on them, and each one by its id or code. */
@Path("/api/v1/dossiers")
@Authenticated
class DossierResource {
    private final DossierService service;
    private final Dossiers dossiers;

    DossierResource(DossierService service, Dossiers dossiers) {
        this.service = service;
        this.dossiers = dossiers;
    }

    /** Receives at the counter or by post; registers online. */
    @POST
    public Uni<RestResponse<DossierView>> receive(
            @NotNull @Valid ReceiveDossier request, @HeaderParam("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return service.receive(request, key).map(view -> ResponseBuilder.<DossierView>created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .build());
    }

    @GET
    @Path("{id}")
    public Uni<DossierView> get(String id) {
        return dossiers.get(id);
    }

    /** @param ids at most 100 */
    record Batch(@NotNull @Size(max = 100) List<UUID> ids) {}

    /** @param fields names of fields, separated by commas, that alone are wanted; everything when it is absent */
    @POST
    @Path("batch")
    public Uni<List<DossierAnswer>> batch(@NotNull @Valid Batch batch, @QueryParam("fields") @Nullable String fields) {
        WantedFields wanted = WantedFields.of(fields);
        return wanted == null
                ? dossiers.byIds(batch.ids()).map(List::copyOf)
                : dossiers.byIds(batch.ids(), wanted).map(List::copyOf);
    }

    /** Timelines of a whole page by one call. */
    @POST
    @Path("timelines")
    public Uni<List<TimelineOf>> timelines(@NotNull @Valid Batch batch) {
        return dossiers.timelines(batch.ids());
    }

    @POST
    @Path("{id}/actions")
    public Uni<DossierView> act(
            String id, @NotNull @Valid ActOnDossier command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return service.act(id, command, key);
    }

    @GET
    @Path("{id}/timeline")
    public Uni<List<TimelineView>> timeline(String id) {
        return dossiers.timeline(id);
    }

    /** The steps of its workflow, with its stays at each. */
    @GET
    @Path("{id}/course")
    public Uni<CourseView> course(String id) {
        return dossiers.course(id);
    }

    @GET
    @Path("{id}/deadline")
    public Uni<Explanation> deadline(String id) {
        return dossiers.explain(id);
    }
}
