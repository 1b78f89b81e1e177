package vn.tthc.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Review plans at the catalogue. */
@Path("/api/v1/review-plans")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface ReviewClient {
    record Draft(String title, List<ReviewItemInput> items) {}

    record Issue(int revision, String number, LocalDate issuedOn) {}

    record Step(
            int revision,
            int no,
            ReviewStep step,
            @Nullable SimplificationProposalInput proposal,
            @Nullable String decisionNumber,
            @Nullable LocalDate on) {}

    @GET
    Uni<Page<ReviewPlan>> list(@RestQuery int first, @RestQuery @Nullable String after);

    @GET
    @Path("{id}")
    Uni<ReviewPlan> get(String id);

    @POST
    Uni<ReviewPlan> draft(@RestHeader("Idempotency-Key") String key, Draft draft);

    @POST
    @Path("{id}/issue")
    Uni<ReviewPlan> issue(String id, @RestHeader("Idempotency-Key") String key, Issue issue);

    @POST
    @Path("{id}/steps")
    Uni<ReviewPlan> step(String id, @RestHeader("Idempotency-Key") String key, Step step);
}
