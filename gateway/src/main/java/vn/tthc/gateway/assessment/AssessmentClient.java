package vn.tthc.gateway.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;

/** Impact assessments at the catalogue. */
@Path("/api/v1/impact-assessments")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface AssessmentClient {
    record Draft(@Nullable Integer revision, String title, List<AssessedProcedureInput> procedures) {}

    record Step(
            int revision,
            AssessmentStepKind step,
            LocalDate on,
            @Nullable String opinion,
            @Nullable String documentNumber) {}

    @GET
    Uni<ImpactAssessments> list(
            @RestQuery @Nullable AssessmentState state,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to);

    @POST
    Uni<ImpactAssessment> draft(@RestHeader("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("{id}")
    Uni<ImpactAssessment> redraft(String id, @RestHeader("Idempotency-Key") String key, Draft draft);

    @POST
    @Path("{id}/steps")
    Uni<ImpactAssessment> step(String id, @RestHeader("Idempotency-Key") String key, Step step);
}
