package vn.tthc.gateway.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.tthc.gateway.backend.CallerHeaders;

/** Open deadlines at the feedback service. */
@Path("/api/v1/deadlines")
@RegisterRestClient(configKey = "feedback")
@RegisterClientHeaders(CallerHeaders.class)
interface FeedbackDeadlineClient {
    @POST
    @Path("dry-run")
    Uni<MovedFeedbacks> dryRun(List<LayerClient.Composed> calendars);

    @GET
    @Path("changes")
    Uni<List<CalendarChange>> changes();
}
