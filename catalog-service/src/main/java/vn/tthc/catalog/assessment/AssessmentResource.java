package vn.tthc.catalog.assessment;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Impact assessments: while they are written for their unit and the province, once sent for all offices. */
@Path("/api/v1/impact-assessments")
@Authenticated
class AssessmentResource {
    private final AssessmentService assessments;

    AssessmentResource(AssessmentService assessments) {
        this.assessments = assessments;
    }

    /** @param from first day of sending, with its counts */
    @GET
    public Uni<AssessmentPage> list(
            @QueryParam("state") @Nullable AssessmentState state,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return assessments.list(state, from, to);
    }

    @GET
    @Path("{id}")
    public Uni<Assessment> get(UUID id) {
        return assessments.get(id);
    }

    @POST
    @ResponseStatus(201)
    public Uni<Assessment> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AssessmentDraft draft) {
        return assessments.draft(key, draft);
    }

    @PUT
    @Path("{id}")
    public Uni<Assessment> redraft(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid AssessmentDraft draft) {
        return assessments.redraft(key, id, draft);
    }

    @POST
    @Path("{id}/steps")
    public Uni<Assessment> step(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid AssessmentStep step) {
        return assessments.step(key, id, step);
    }
}
