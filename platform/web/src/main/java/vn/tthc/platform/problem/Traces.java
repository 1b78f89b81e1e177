package vn.tthc.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The id that ties a request, its answer and the log together: the caller's W3C trace id, or a new one. It is in the header
 * {@code X-Trace-Id} of every answer, in problems, and in each line that is logged meanwhile.
 */
@ApplicationScoped
class Traces {
    static final String ANSWER = "X-Trace-Id";

    private static final String GIVEN = "traceparent";

    /** Before everything else: what is refused at the door has an id too. */
    private static final int FIRST = 10_000;

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    String id = idOf(request.request());
                    request.response().putHeader(ANSWER, id);
                    MDC.put("traceId", id);
                    request.next();
                },
                FIRST);
    }

    /** The same for every call within one request. */
    static String idOf(HttpServerRequest request) {
        String header = request.getHeader(GIVEN);
        var given = TRACEPARENT.matcher(header == null ? "" : header);
        if (given.matches()) {
            return given.group(1);
        }
        byte[] ids = new byte[24];
        ThreadLocalRandom.current().nextBytes(ids);
        HexFormat hex = HexFormat.of();
        String id = hex.formatHex(ids, 0, 16);
        request.headers().set(GIVEN, "00-" + id + "-" + hex.formatHex(ids, 16, 24) + "-01");
        return id;
    }
}
