package vn.tthc.catalog.review;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Review plans: drafts are for their unit and the province, issued ones for all offices. */
@Path("/api/v1/review-plans")
@Authenticated
class ReviewResource {
    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    public Uni<Page<ReviewPlan>> list(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        return reviews.list(PageRequest.of(first, after));
    }

    @GET
    @Path("{id}")
    public Uni<ReviewPlan> get(UUID id) {
        return reviews.get(id);
    }

    @POST
    @ResponseStatus(201)
    public Uni<ReviewPlan> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlanDraft draft) {
        return reviews.draft(key, draft);
    }

    @POST
    @Path("{id}/issue")
    public Uni<ReviewPlan> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid IssuePlan issue) {
        return reviews.issue(key, id, issue);
    }

    @POST
    @Path("{id}/steps")
    public Uni<ReviewPlan> step(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid ItemStep step) {
        return reviews.step(key, id, step);
    }
}
