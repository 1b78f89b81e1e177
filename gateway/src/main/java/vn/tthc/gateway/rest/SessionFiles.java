package vn.tthc.gateway.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.guard.Answers;
import vn.tthc.gateway.guard.DoorRefusal;
import vn.tthc.gateway.guard.OwnPages;
import vn.tthc.gateway.session.Callers;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;

/** Papers and receipts, for those who have logged in; the dossier service decides who sees which. */
@ApplicationScoped
class SessionFiles {
    /** After authentication and authorisation. */
    private static final int ORDER = -50;

    private final Forwarder forwarder;
    private final Callers callers;
    private final Answers answers;
    private final String dossier;

    SessionFiles(
            Forwarder forwarder,
            Callers callers,
            Answers answers,
            @ConfigProperty(name = "tthc.dossier.url") String dossier) {
        this.forwarder = forwarder;
        this.callers = callers;
        this.answers = answers;
        this.dossier = dossier;
    }

    void open(@Observes Router router) {
        router.post("/api/files").order(ORDER).handler(to(request -> "/api/v1/files"));
        router.get("/api/files/:id").order(ORDER).handler(to(request -> "/api/v1/files/" + part(request, "id")));
        router.get("/api/dossiers/:id/receipt.pdf")
                .order(ORDER)
                .handler(to(request -> "/api/v1/dossiers/" + part(request, "id") + "/receipt.pdf"));
    }

    private Handler<RoutingContext> to(Function<RoutingContext, String> path) {
        return request -> {
            SecurityIdentity identity = identity(request);
            if (identity == null || identity.isAnonymous()) {
                answers.refuse(request, new HttpRefusal.NoToken());
            } else if (request.request().method().name().equals("POST") && OwnPages.isForeign(request)) {
                answers.refuse(request, DoorRefusal.foreignSite());
            } else {
                forward(request, identity, path.apply(request));
            }
        };
    }

    private void forward(RoutingContext request, SecurityIdentity identity, String path) {
        request.request().pause();
        callers.token(identity)
                .subscribe()
                .with(token -> forwarder.forward(request, Backend.DOSSIER, dossier + path, token), e -> {
                    request.request().resume();
                    if (e instanceof Refusal refusal) {
                        answers.refuse(request, refusal);
                    } else {
                        request.fail(e);
                    }
                });
    }

    private static @Nullable SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }

    /** A path parameter as one path segment and nothing more. */
    static String part(RoutingContext request, String name) {
        return URLEncoder.encode(request.pathParam(name), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
