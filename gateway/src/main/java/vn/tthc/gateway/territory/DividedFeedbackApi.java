package vn.tthc.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Feedbacks of divided units, and the command that gives them to a unit of today. */
@GraphQLApi
public class DividedFeedbackApi {
    private final Backends backends;
    private final DividedFeedbackClient feedbacks;
    private final Units units;

    DividedFeedbackApi(Backends backends, @RestClient DividedFeedbackClient feedbacks, Units units) {
        this.backends = backends;
        this.feedbacks = feedbacks;
        this.units = units;
    }

    @Query
    @Description("Feedbacks of units that were divided or dissolved, which nobody goes on with yet")
    public Uni<DividedFeedbackConnection> dividedFeedbacks(@DefaultValue("50") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 50, after);
        return backends.read(Backend.FEEDBACK, () -> feedbacks.open(slice.size(), slice.after()))
                .map(page -> DividedFeedbackConnection.of(page, slice));
    }

    @Mutation
    @Description("All of them or none; the timeline and the audit trail keep the reason")
    public Uni<AssignedFeedbacks> assignFeedbacks(AssignFeedbacksInput input, String idempotencyKey) {
        return backends.command(Backend.FEEDBACK, () -> feedbacks.assign(idempotencyKey, input));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<DividedFeedback> page) {
        return units.of(page, DividedFeedback::unitId);
    }

    @Description("Units of today that it may be given to")
    public Uni<List<List<@NonNull OrgUnit>>> successors(@Source List<DividedFeedback> page) {
        return units.allOf(page, DividedFeedback::successorUnitIds);
    }
}
