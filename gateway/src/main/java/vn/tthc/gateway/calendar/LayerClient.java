package vn.tthc.gateway.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;

/** Layers of the working calendar at the catalogue. */
@Path("/api/v1/calendar/layers")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface LayerClient {
    record Change(
            int version,
            List<CalendarDayInput> daysOff,
            List<CalendarDayInput> makeUpDays,
            String reason,
            @Nullable String document) {
        static Change of(CalendarLayerInput input) {
            return new Change(input.version(), input.daysOff(), input.makeUpDays(), input.reason(), input.document());
        }
    }

    /** A whole calendar, as the dossier service takes it for a dry run. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Composed(
            String id,
            int version,
            String zone,
            List<Hours> hours,
            List<CalendarDay> daysOff,
            List<CalendarDay> makeUpDays,
            LocalDate coveredFrom,
            LocalDate coveredTo) {}

    record Hours(String from, String to) {}

    @GET
    Uni<List<CalendarLayer>> all();

    @POST
    @Path("{id}/preview")
    Uni<List<Composed>> preview(String id, Change change);

    @PUT
    @Path("{id}")
    Uni<CalendarLayer> change(String id, Change change);
}
