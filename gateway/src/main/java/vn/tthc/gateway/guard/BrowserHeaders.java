package vn.tthc.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.SessionSettings;
import vn.tthc.gateway.session.Trace;

/** Tells browsers what a page of ours may do, and how long an answer may be kept. */
@ApplicationScoped
class BrowserHeaders {
    /** Before everything else, so that refusals carry the headers too. */
    private static final int FIRST = 1_000;

    /** Styles alone may be inline: the component library makes them while a page runs. */
    private static final String PAGES = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Pages that need nothing but their style sheet. */
    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final List<String> PLAIN_PAGES = List.of("/tra-cuu/thu-tuc", "/quyet-dinh-cong-bo");

    /** What citizens handed in is shown inside our own pages and runs nothing. */
    private static final String FILES =
            "default-src 'self'; script-src 'none'; base-uri 'none'; " + "form-action 'none'; frame-ancestors 'self'";

    /** GraphiQL, in a demonstration only, brings scripts of its own. */
    private static final String EXPLORER =
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'";

    private static final String LOG_OUT = "/dang-xuat";

    private final boolean httpsOnly;

    BrowserHeaders(SessionSettings settings) {
        this.httpsOnly = settings.httpsOnly();
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext request) {
        request.addHeadersEndHandler(done -> complete(request.response().headers(), request));
        request.next();
    }

    private void complete(MultiMap headers, RoutingContext request) {
        String path = request.request().path();
        headers.set("Content-Security-Policy", policy(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Trace-Id", Trace.id(request));
        if (httpsOnly || request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (path.equals(LOG_OUT)) {
            headers.set("Clear-Site-Data", "\"cache\"");
        }
        String caching = caching(path, request.response().getStatusCode());
        if (caching != null) {
            headers.set("Cache-Control", caching);
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/api/")) {
            return FILES;
        }
        if (isPlain(path)) {
            return PLAIN;
        }
        return path.startsWith("/q/graphql-ui") ? EXPLORER : PAGES;
    }

    private static boolean isPlain(String path) {
        return PLAIN_PAGES.stream().anyMatch(path::startsWith);
    }

    /**
     * Assets carry a hash of their content in the name; pages are asked for again, but for those that are the same for
     * everyone; answers are nobody else's.
     */
    private static @Nullable String caching(String path, int status) {
        if (path.startsWith("/q/")) {
            return null;
        }
        if (path.startsWith("/graphql") || path.startsWith("/api/") || path.startsWith("/public/")) {
            return "no-store";
        }
        if (isPlain(path) && status < 300) {
            return "public, max-age=60";
        }
        return path.startsWith("/assets/") && status < 300 ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
