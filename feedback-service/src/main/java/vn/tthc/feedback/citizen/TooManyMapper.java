package vn.tthc.feedback.citizen;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.tthc.feedback.lifecycle.FeedbackRefusal.TooManySubmissions;
import vn.tthc.platform.problem.Problem;

/** Says when to come back. */
class TooManyMapper {
    @ServerExceptionMapper
    RestResponse<Problem> map(TooManySubmissions refusal, HttpServerRequest request) {
        Problem problem = Problem.of(refusal, request.path());
        return ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds())
                .build();
    }
}
