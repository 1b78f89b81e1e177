package vn.tthc.gateway.session;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import vn.tthc.platform.problem.Problem;

/** Writes the refusal of a session or token that cannot be used. */
final class Refusals {
    private Refusals() {}

    static void unauthenticated(RoutingContext request) {
        Problem problem = Problem.of(
                new SessionRefusal.TokenNotAccepted(), request.request().path());
        var body = new JsonObject()
                .put("type", problem.type().toString())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("detailEn", problem.detailEn())
                .put("instance", problem.instance().toString());
        request.response()
                .setStatusCode(problem.status())
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body.encode());
    }
}
