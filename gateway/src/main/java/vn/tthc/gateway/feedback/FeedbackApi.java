package vn.tthc.gateway.feedback;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.guard.Captcha;
import vn.tthc.gateway.guard.RateLimits;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.gateway.shared.Asked;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.identity.CurrentUser;

/** Feedback and recommendations (phản ánh, kiến nghị). */
@GraphQLApi
public class FeedbackApi {
    private final Feedbacks feedbacks;
    private final Backends backends;
    private final FeedbackClient service;
    private final Callers callers;
    private final ClientAddress address;
    private final RateLimits limits;
    private final Captcha captcha;
    private final CurrentVertxRequest request;

    FeedbackApi(
            Feedbacks feedbacks,
            Backends backends,
            @RestClient FeedbackClient service,
            Callers callers,
            ClientAddress address,
            RateLimits limits,
            Captcha captcha,
            CurrentVertxRequest request) {
        this.feedbacks = feedbacks;
        this.backends = backends;
        this.service = service;
        this.callers = callers;
        this.address = address;
        this.limits = limits;
        this.captcha = captcha;
        this.request = request;
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
        RoutingContext now = request.getCurrent();
        return callers.current()
                .chain(user -> user.may("feedback:process")
                        ? backends.command(Backend.FEEDBACK, () -> service.takeDown(idempotencyKey, input))
                        : byPerson(user, client, now)
                                .chain(() -> backends.commandOpen(
                                        Backend.FEEDBACK, () -> service.submit(idempotencyKey, client, input))));
    }

    /** Whoever has not logged in is held to the limits of the public address. */
    private Uni<Void> byPerson(CurrentUser user, @Nullable String client, RoutingContext now) {
        if (!user.isAnonymous()) {
            return Uni.createFrom().voidItem();
        }
        limits.submit(client);
        return captcha.passed(now);
    }

    @Mutation
    public Uni<Feedback> actOnFeedback(ActOnFeedbackInput input, String idempotencyKey) {
        return backends.command(
                Backend.FEEDBACK, () -> service.act(input.id(), idempotencyKey, FeedbackClient.Act.of(input)));
    }
}
