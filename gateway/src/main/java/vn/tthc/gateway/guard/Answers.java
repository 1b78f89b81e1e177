package vn.tthc.gateway.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import vn.tthc.gateway.session.Trace;
import vn.tthc.platform.problem.Problem;
import vn.tthc.platform.problem.Refusal;

/** Writes refusals, for requests that never reach a resource or a resolver. */
@ApplicationScoped
public class Answers {
    private static final String GRAPHQL = "application/graphql-response+json";

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** As problem details. */
    public void refuse(RoutingContext request, Refusal refusal) {
        switch (refusal.kind()) {
            case UNAUTHENTICATED -> request.response().putHeader("WWW-Authenticate", "Bearer");
            case TOO_MANY, UNAVAILABLE -> request.response().putHeader("Retry-After", "5");
            default -> {}
        }
        send(request, Problem.of(refusal, request.request().path()));
    }

    void methodNotAllowed(RoutingContext request, String allowed) {
        request.response().putHeader("Allow", allowed);
        send(
                request,
                new Problem(
                        URI.create("/problems/method-not-allowed"),
                        "Phương thức không được hỗ trợ",
                        405,
                        "Chỉ hỗ trợ phương thức " + allowed + ".",
                        "Only " + allowed + " is supported.",
                        URI.create(request.request().path()),
                        null,
                        List.of()));
    }

    /** As a GraphQL error, with status 400. */
    void refuseQuery(RoutingContext request, Refusal refusal) {
        var extensions = new JsonObject()
                .put("code", refusal.slug())
                .put("status", refusal.kind().status())
                .put("detail", refusal.vietnamese())
                .put("detailEn", refusal.english())
                .put("traceId", Trace.id(request));
        var error = new JsonObject().put("message", refusal.vietnamese()).put("extensions", extensions);
        String accept = request.request().getHeader("Accept");
        request.response()
                .setStatusCode(refusal.kind().status())
                .putHeader("Content-Type", accept != null && accept.contains(GRAPHQL) ? GRAPHQL : "application/json")
                .end(new JsonObject().put("errors", new JsonArray().add(error)).encode());
    }

    private void send(RoutingContext request, Problem problem) {
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
