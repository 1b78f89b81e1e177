package vn.tthc.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a person sees who wants to log in while Keycloak is away: a page of ours, not the browser's own words. */
final class LogInUnavailable {
    private static final String PAGE = page();

    /** Keycloak starts again within this many seconds. */
    private static final String COME_AGAIN = "20";

    private LogInUnavailable() {}

    static void answer(RoutingContext request) {
        request.response()
                .setStatusCode(503)
                .putHeader("Retry-After", COME_AGAIN)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(PAGE);
    }

    private static String page() {
        try (var in = LogInUnavailable.class.getResourceAsStream("log-in-unavailable.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
