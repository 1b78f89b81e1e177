package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.guard.RateLimits;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.gateway.shared.Asked;
import vn.tthc.gateway.shared.Slice;

/** Feedback and recommendations (phản ánh, kiến nghị). */
@GraphQLApi
public class FeedbackApi {
    private final Feedbacks feedbacks;
    private final Backends backends;
    private final FeedbackClient service;
    private final Callers callers;
    private final ClientAddress address;
    private final RateLimits limits;

    FeedbackApi(
            Feedbacks feedbacks,
            Backends backends,
            @RestClient FeedbackClient service,
            Callers callers,
            ClientAddress address,
            RateLimits limits) {
        this.feedbacks = feedbacks;
        this.backends = backends;
        this.service = service;
        this.callers = callers;
        this.address = address;
        this.limits = limits;
    }

    @Query
    public Uni<FeedbackConnection> feedbacks(
            @Nullable FeedbackFilterInput filter,
            @Description("Items from `after` on; 20 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 20, Asked.forTotal());
        return feedbacks.search(filter, slice).map(page -> FeedbackConnection.of(page, slice));
    }

    @Query
    public Uni<@Nullable Feedback> feedback(String id) {
        return backends.find(Backend.FEEDBACK, () -> service.get(id));
    }

    /** An officer takes it down for a citizen; everyone else submits it for themselves. */
    @Mutation
    public Uni<FeedbackReceipt> submitFeedback(SubmitFeedbackInput input, String idempotencyKey) {
        String client = address.current();
        return callers.current()
                .chain(user -> user.may("feedback:process")
                        ? backends.command(Backend.FEEDBACK, () -> service.takeDown(idempotencyKey, input))
                        : backends.commandOpen(Backend.FEEDBACK, () -> service.submit(idempotencyKey, client, input)));
    }

    @Mutation
    public Uni<Feedback> actOnFeedback(ActOnFeedbackInput input, String idempotencyKey) {
        return backends.command(
                Backend.FEEDBACK, () -> service.act(input.id(), idempotencyKey, FeedbackClient.Act.of(input)));
    }
}
