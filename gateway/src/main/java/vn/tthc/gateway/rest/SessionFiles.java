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
import java.util.List;
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

/** Papers, receipts, files, lists and documents, for those who have logged in; the services decide who sees which. */
@ApplicationScoped
class SessionFiles {
    /** After authentication and authorisation. */
    private static final int ORDER = -50;

    private final Forwarder forwarder;
    private final Callers callers;
    private final Answers answers;
    private final String dossier;
    private final String feedback;
    private final String catalog;

    SessionFiles(
            Forwarder forwarder,
            Callers callers,
            Answers answers,
            @ConfigProperty(name = "tthc.dossier.url") String dossier,
            @ConfigProperty(name = "tthc.feedback.url") String feedback,
            @ConfigProperty(name = "tthc.catalog.url") String catalog) {
        this.forwarder = forwarder;
        this.callers = callers;
        this.answers = answers;
        this.dossier = dossier;
        this.feedback = feedback;
        this.catalog = catalog;
    }

    void open(@Observes Router router) {
        files(router, "/api/files", Backend.DOSSIER, dossier);
        files(router, "/api/feedback-files", Backend.FEEDBACK, feedback);
        router.get("/api/dossiers/:id/receipt.pdf")
                .order(ORDER)
                .handler(to(
                        Backend.DOSSIER,
                        request -> dossier + "/api/v1/dossiers/" + part(request, "id") + "/receipt.pdf"));
        router.post("/api/exchange/evidence")
                .order(ORDER)
                .handler(to(Backend.DOSSIER, request -> dossier + "/api/v1/exchange/evidence"));
        router.get("/api/lists/:kind/:file")
                .order(ORDER)
                .handler(to(
                        Backend.CATALOG,
                        request -> catalog + "/api/v1/lists/" + part(request, "kind") + "/" + part(request, "file")
                                + query(request)));
        router.post("/api/list-decisions/:id/lines")
                .order(ORDER)
                .handler(to(Backend.CATALOG, ofListDecision("/lines")));
        router.get("/api/list-decisions/:id/lines.xlsx")
                .order(ORDER)
                .handler(to(Backend.CATALOG, ofListDecision("/lines.xlsx")));
        router.post("/api/decisions/:id/annex").order(ORDER).handler(to(Backend.CATALOG, ofDecision("/annex")));
        for (String document : List.of("/annex.xlsx", "/document.docx")) {
            router.get("/api/decisions/:id" + document).order(ORDER).handler(to(Backend.CATALOG, ofDecision(document)));
        }
        router.get("/api/workflows/document.docx")
                .order(ORDER)
                .handler(to(
                        Backend.CATALOG,
                        request -> catalog + "/api/v1/workflow-details/document.docx" + query(request)));
        router.get("/api/catalogue/:file")
                .order(ORDER)
                .handler(to(
                        Backend.CATALOG,
                        request -> catalog + "/api/v1/catalogue/" + part(request, "file") + query(request)));
    }

    private void files(Router router, String path, Backend backend, String service) {
        String there = service + "/api/v1/files";
        router.post(path).order(ORDER).handler(to(backend, request -> there));
        router.get(path + "/:id").order(ORDER).handler(to(backend, request -> there + "/" + part(request, "id")));
    }

    private Function<RoutingContext, String> ofDecision(String what) {
        return request -> catalog + "/api/v1/decisions/" + part(request, "id") + what + query(request);
    }

    private Function<RoutingContext, String> ofListDecision(String what) {
        return request -> catalog + "/api/v1/list-decisions/" + part(request, "id") + what + query(request);
    }

    private Handler<RoutingContext> to(Backend backend, Function<RoutingContext, String> address) {
        return request -> {
            SecurityIdentity identity = identity(request);
            if (identity == null || identity.isAnonymous()) {
                answers.refuse(request, new HttpRefusal.NoToken());
            } else if (request.request().method().name().equals("POST") && OwnPages.isForeign(request)) {
                answers.refuse(request, DoorRefusal.foreignSite());
            } else {
                forward(request, identity, backend, address.apply(request));
            }
        };
    }

    private void forward(RoutingContext request, SecurityIdentity identity, Backend backend, String address) {
        request.request().pause();
        callers.token(identity).subscribe().with(token -> forwarder.forward(request, backend, address, token), e -> {
            request.request().resume();
            if (e instanceof Refusal refusal) {
                answers.refuse(request, refusal);
            } else {
                request.fail(e);
            }
        });
    }

    private static String query(RoutingContext request) {
        String query = request.request().query();
        return query == null ? "" : "?" + query;
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
