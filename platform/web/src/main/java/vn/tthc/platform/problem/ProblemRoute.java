package vn.tthc.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Problem details for what fails before a resource is reached: in authorization, or on a route that is none. A redirection (to log in, and back) goes on. */
@ApplicationScoped
class ProblemRoute {
    private static final Logger LOG = Logger.getLogger(ProblemRoute.class);

    /** After all routes of the application and before Quarkus's own error handler. */
    private static final int LATE = Integer.MAX_VALUE - 100;

    private final ObjectMapper json;

    ProblemRoute(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(LATE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        if (request.response().ended()
                || request.response().headWritten()
                || request.failure() instanceof AuthenticationRedirectException) {
            request.next();
            return;
        }
        Problem problem = problem(request);
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }

    private static Problem problem(RoutingContext request) {
        String path = request.request().path();
        Throwable failure = request.failure();
        if (failure instanceof ForbiddenException) {
            return HttpProblems.of(403, path);
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            return HttpProblems.of(401, path);
        }
        if (failure instanceof Refusal refusal) {
            return Problem.of(refusal, path);
        }
        if (request.statusCode() >= 400 && request.statusCode() < 500) {
            return HttpProblems.of(request.statusCode(), path);
        }
        String traceId = Traces.idOf(request.request());
        LOG.errorf(
                failure,
                "Unexpected error %s at %s %s",
                traceId,
                request.request().method(),
                path);
        return Problem.unexpected(path, traceId);
    }
}
