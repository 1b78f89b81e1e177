package vn.tthc.catalog.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layers of the working calendar: nation ({@code NATION}), province ({@code PROVINCE}), unit (its id). */
@Path("/api/v1/calendar")
class LayerResource {
    private final LayerService layers;

    LayerResource(LayerService layers) {
        this.layers = layers;
    }

    /** The calendar that holds for a unit, all layers together; that of the province without one. */
    @GET
    @Path("effective")
    @PermitAll
    public Uni<Calendar> effective(@QueryParam("unit") @Nullable String unit) {
        return layers.effective(unit);
    }

    @GET
    @Path("layers")
    @Authenticated
    public Uni<List<CalendarLayer>> all() {
        return layers.all();
    }

    @GET
    @Path("layers/{id}/versions")
    @Authenticated
    public Uni<List<CalendarLayer>> versions(String id) {
        return layers.versions(id);
    }

    /** The calendars that the change would make, for a dry run over open deadlines. */
    @POST
    @Path("layers/{id}/preview")
    @Authenticated
    public Uni<List<Calendar>> preview(String id, @NotNull @Valid LayerChange change) {
        return layers.preview(id, change);
    }

    @PUT
    @Path("layers/{id}")
    @Authenticated
    public Uni<CalendarLayer> change(String id, @NotNull @Valid LayerChange change) {
        return layers.change(id, change);
    }
}
