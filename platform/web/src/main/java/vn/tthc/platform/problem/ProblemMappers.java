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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into problem details. Public: generated code of the services calls it. */
public class ProblemMappers {
    @ServerExceptionMapper
    public RestResponse<Problem> refusal(Refusal refusal, HttpServerRequest request) {
        return Problems.response(refusal, request);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> unauthenticated(UnauthorizedException e, HttpServerRequest request) {
        return Problems.response(new HttpRefusal.NoToken(), request);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> tokenNotValid(AuthenticationFailedException e, HttpServerRequest request) {
        return Problems.response(new HttpRefusal.NoToken(), request);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> forbidden(ForbiddenException e, HttpServerRequest request) {
        return Problems.response(new HttpRefusal.Forbidden(), request);
    }

    /** A violated parameter is the caller's mistake; a violated answer is ours. */
    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException e, HttpServerRequest request) {
        if (e.getConstraintViolations().stream().anyMatch(Violations::isAnswer)) {
            return Problems.unexpected(e, request);
        }
        var violations =
                e.getConstraintViolations().stream().map(Violations::of).toArray(Violation[]::new);
        return Problems.response(new InvalidInput(violations), request);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> mismatched(MismatchedInputException e, HttpServerRequest request) {
        return Problems.response(Violations.malformed(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> notFound(NotFoundException e, HttpServerRequest request) {
        return Problems.response(new HttpRefusal.NothingHere(), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JacksonException malformed) {
            return Problems.response(Violations.malformed(malformed), request);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return Problems.response(refusal, request);
        }
        Response answer = e.getResponse();
        return answer.getStatus() >= 500
                ? Problems.unexpected(e, request)
                : Problems.response(HttpProblems.of(answer.getStatus(), request.path()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Throwable e, HttpServerRequest request) {
        return Problems.unexpected(e, request);
    }
}
