package vn.tthc.gateway.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** As problem details. */
    public void refuse(RoutingContext request, Refusal refusal) {
        switch (refusal.kind()) {
            case UNAUTHENTICATED -> request.response().putHeader("WWW-Authenticate", "Bearer");
            case TOO_MANY, UNAVAILABLE -> retryAfter(request, 5);
            default -> {}
        }
        send(request, Problem.of(refusal, request.request().path()));
    }

    /** Says when to come again, unless somebody who knows better has said so. @param seconds from now */
    private static void retryAfter(RoutingContext request, int seconds) {
        if (!request.response().headers().contains("Retry-After")) {
            request.response().putHeader("Retry-After", String.valueOf(seconds));
        }
    }

    void methodNotAllowed(RoutingContext request, String allowed) {
        request.response().putHeader("Allow", allowed);
        send(
                request,
                problem(
                        request,
                        405,
                        "method-not-allowed",
                        "Phương thức không được hỗ trợ",
                        "Chỉ hỗ trợ phương thức " + allowed + ".",
                        "Only " + allowed + " is supported."));
    }

    void notAcceptable(RoutingContext request, String offered) {
        send(
                request,
                problem(
                        request,
                        406,
                        "not-acceptable",
                        "Không trả lời được bằng định dạng yêu cầu",
                        "Chỉ trả lời bằng " + offered + ".",
                        "Answers are " + offered + " only."));
    }

    private static Problem problem(
            RoutingContext request, int status, String slug, String title, String vi, String en) {
        return new Problem(
                URI.create("/problems/" + slug),
                title,
                status,
                vi,
                en,
                URI.create(request.request().path()),
                Trace.id(request),
                List.of());
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
