package vn.tthc.gateway.guard;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tthc.gateway.session.ClientAddress;

/** GraphQL of those who have not logged in: as often as a person reads, not as often as a program can ask. */
@ApplicationScoped
class AnonymousQueries {
    /** After authentication, before the query is looked at. */
    private static final int ORDER = -60;

    private final RateLimits limits;
    private final Answers answers;

    AnonymousQueries(RateLimits limits, Answers answers) {
        this.limits = limits;
        this.answers = answers;
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::count);
    }

    private void count(RoutingContext request) {
        if (isAnonymous(request)) {
            try {
                limits.query(ClientAddress.of(request));
            } catch (DoorRefusal.TooOften e) {
                answers.refuse(request, e);
                return;
            }
        }
        request.next();
    }

    private static boolean isAnonymous(RoutingContext request) {
        SecurityIdentity identity = request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return identity == null || identity.isAnonymous();
    }
}
