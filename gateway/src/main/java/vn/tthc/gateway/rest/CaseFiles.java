package vn.tthc.gateway.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.guard.Answers;
import vn.tthc.gateway.session.Callers;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;

/** The cases behind a figure as a file, for keys and for those who have logged in; the reporting service decides. */
@ApplicationScoped
class CaseFiles {
    /** After authentication, authorisation and the limits of keys. */
    private static final int ORDER = -50;

    private final Forwarder forwarder;
    private final Callers callers;
    private final Answers answers;
    private final String reporting;

    CaseFiles(
            Forwarder forwarder,
            Callers callers,
            Answers answers,
            @ConfigProperty(name = "tthc.reporting.url") String reporting) {
        this.forwarder = forwarder;
        this.callers = callers;
        this.answers = answers;
        this.reporting = reporting;
    }

    void open(@Observes Router router) {
        for (String file : List.of("/api/v1/figures/cases.ndjson", "/api/v1/figures/cases.csv")) {
            router.get(file).order(ORDER).handler(request -> fetch(request, reporting + file));
        }
    }

    private void fetch(RoutingContext request, String address) {
        SecurityIdentity identity = request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        if (identity == null || identity.isAnonymous()) {
            answers.refuse(request, new HttpRefusal.NoToken());
            return;
        }
        String query = request.request().query();
        request.request().pause();
        callers.token(identity)
                .subscribe()
                .with(
                        token -> forwarder.forward(
                                request, Backend.REPORTING, query == null ? address : address + "?" + query, token),
                        e -> {
                            request.request().resume();
                            if (e instanceof Refusal refusal) {
                                answers.refuse(request, refusal);
                            } else {
                                request.fail(e);
                            }
                        });
    }
}
