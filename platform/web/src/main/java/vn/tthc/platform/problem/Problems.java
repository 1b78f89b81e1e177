package vn.tthc.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that are problems; for exception mappers. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    public static RestResponse<Problem> response(Refusal refusal, HttpServerRequest request) {
        var response = builder(Problem.of(refusal, request.path()));
        return switch (refusal.kind()) {
            case UNAUTHENTICATED ->
                response.header("WWW-Authenticate", "Bearer").build();
            case TOO_MANY, UNAVAILABLE -> response.header("Retry-After", "5").build();
            default -> response.build();
        };
    }

    /** Logs the error under its trace id and shows nothing of it but the id. */
    public static RestResponse<Problem> unexpected(Throwable e, HttpServerRequest request) {
        String traceId = Traces.idOf(request);
        LOG.errorf(e, "Unexpected error %s at %s %s", traceId, request.method(), request.path());
        return response(Problem.unexpected(request.path(), traceId));
    }

    static RestResponse<Problem> response(Problem problem) {
        return builder(problem).build();
    }

    private static ResponseBuilder<Problem> builder(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    }
}
