package vn.tthc.gateway.territory;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Feedbacks of divided units at the feedback service. */
@Path("/api/v1/divided-units")
@RegisterRestClient(configKey = "feedback")
@RegisterClientHeaders(CallerHeaders.class)
interface DividedFeedbackClient {
    @GET
    @Path("feedbacks")
    Uni<Page<DividedFeedback>> open(@RestQuery int first, @RestQuery @Nullable String after);

    @POST
    @Path("assignments")
    Uni<AssignedFeedbacks> assign(@RestHeader("Idempotency-Key") String key, AssignFeedbacksInput input);
}
