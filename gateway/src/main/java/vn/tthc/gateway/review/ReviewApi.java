package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Review of procedures (rà soát). */
@GraphQLApi
public class ReviewApi {
    private final Backends backends;
    private final ReviewClient catalog;
    private final Units units;

    ReviewApi(Backends backends, @RestClient ReviewClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    public Uni<ReviewPlanConnection> reviewPlans(@DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return backends.read(Backend.CATALOG, () -> catalog.list(slice.size(), slice.after()))
                .map(page -> ReviewPlanConnection.of(page, slice));
    }

    @Query
    public Uni<@Nullable ReviewPlan> reviewPlan(String id) {
        return backends.find(Backend.CATALOG, () -> catalog.get(id));
    }

    @Mutation
    public Uni<ReviewPlan> draftReviewPlan(DraftReviewPlanInput input, String idempotencyKey) {
        var draft = new ReviewClient.Draft(input.title(), input.items());
        return backends.command(Backend.CATALOG, () -> catalog.draft(idempotencyKey, draft));
    }

    @Mutation
    public Uni<ReviewPlan> issueReviewPlan(IssueReviewPlanInput input, String idempotencyKey) {
        var issue = new ReviewClient.Issue(input.revision(), input.number(), input.issuedOn());
        return backends.command(Backend.CATALOG, () -> catalog.issue(input.id(), idempotencyKey, issue));
    }

    @Mutation
    public Uni<ReviewPlan> stepReviewItem(StepReviewItemInput input, String idempotencyKey) {
        var step = new ReviewClient.Step(
                input.revision(), input.no(), input.step(), input.proposal(), input.decisionNumber(), input.on());
        return backends.command(Backend.CATALOG, () -> catalog.step(input.id(), idempotencyKey, step));
    }

    @Description("The unit in charge")
    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<ReviewItem> page) {
        return units.of(page, ReviewItem::unitId);
    }
}
