package vn.tthc.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names of the session's cookies as browsers see them. With the prefix {@code __Host-} a browser takes a cookie by HTTPS from
 * this very host only, so that no neighbour under the same domain can put one in its place. The library that writes and reads
 * them knows no prefix; it is put on and taken off here, and what comes without is not the session's.
 */
@ApplicationScoped
class SessionCookies {
    /** Before whoever reads a cookie. */
    private static final int FIRST = 1_100;

    private static final String PREFIX = "__Host-";
    private static final String OWN = "q_";

    private final SessionSettings settings;

    SessionCookies(SessionSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Filters filters) {
        if (settings.secureCookies()) {
            filters.register(SessionCookies::handle, FIRST);
        }
    }

    private static void handle(RoutingContext request) {
        var headers = request.request().headers();
        if (headers.contains(HttpHeaders.COOKIE)) {
            headers.set(HttpHeaders.COOKIE, inside(String.join("; ", headers.getAll(HttpHeaders.COOKIE))));
        }
        request.addHeadersEndHandler(done -> name(request));
        request.next();
    }

    /** A {@code Cookie} header as the library wants it. */
    static String inside(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OWN))
                .map(cookie -> cookie.startsWith(PREFIX + OWN) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    /** The server writes its cookies after this; those of the session are written here, and are done for it. */
    private static void name(RoutingContext request) {
        for (Cookie cookie : request.request().cookies()) {
            if (cookie.getName().startsWith(OWN) && cookie instanceof ServerCookie own && own.isChanged()) {
                request.response().headers().add(HttpHeaders.SET_COOKIE, PREFIX + own.encode());
                own.setChanged(false);
            }
        }
    }
}
