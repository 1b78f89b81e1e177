package vn.tthc.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into problem details. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> refusal(Refusal refusal, HttpServerRequest request) {
        return response(refusal, request);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> unauthenticated(UnauthorizedException e, HttpServerRequest request) {
        return response(new HttpRefusal.NoToken(), request);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> tokenNotValid(AuthenticationFailedException e, HttpServerRequest request) {
        return response(new HttpRefusal.NoToken(), request);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> forbidden(ForbiddenException e, HttpServerRequest request) {
        return response(new HttpRefusal.Forbidden(), request);
    }

    /** A violated parameter is the caller's mistake; a violated answer is ours. */
    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, HttpServerRequest request) {
        if (e.getConstraintViolations().stream().anyMatch(Violations::isAnswer)) {
            return unexpected(e, request);
        }
        var violations =
                e.getConstraintViolations().stream().map(Violations::of).toArray(Violation[]::new);
        return response(new InvalidInput(violations), request);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> mismatched(MismatchedInputException e, HttpServerRequest request) {
        return response(Violations.malformed(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> notFound(NotFoundException e, HttpServerRequest request) {
        return response(new HttpRefusal.NothingHere(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JacksonException malformed) {
            return response(Violations.malformed(malformed), request);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return response(refusal, request);
        }
        Response answer = e.getResponse();
        return answer.getStatus() >= 500
                ? unexpected(e, request)
                : builder(HttpProblems.of(answer.getStatus(), request.path())).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, HttpServerRequest request) {
        String traceId = Traces.idOf(request);
        LOG.errorf(e, "Unexpected error %s at %s %s", traceId, request.method(), request.path());
        return builder(Problem.unexpected(request.path(), traceId)).build();
    }

    private static RestResponse<Problem> response(Refusal refusal, HttpServerRequest request) {
        var response = builder(Problem.of(refusal, request.path()));
        return switch (refusal.kind()) {
            case UNAUTHENTICATED ->
                response.header("WWW-Authenticate", "Bearer").build();
            case TOO_MANY, UNAVAILABLE -> response.header("Retry-After", "5").build();
            default -> response.build();
        };
    }

    private static ResponseBuilder<Problem> builder(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    }
}
