package vn.tthc.gateway.guard;

import io.vertx.ext.web.RoutingContext;

/**
 * Protection against requests that another site makes a browser send (CSRF): a browser adds the session cookie by
 * itself, but lets no other site set a header of ours. Programs send their token by hand and need no such proof.
 */
public final class OwnPages {
    private static final String HEADER = "X-TTHC-Client";
    private static final String SESSION_COOKIE = "q_session";

    private OwnPages() {}

    /** Whether the request uses a session and does not show that it comes from our own pages. */
    public static boolean isForeign(RoutingContext request) {
        String header = request.request().getHeader(HEADER);
        return usesSession(request) && (header == null || header.isBlank());
    }

    /** Whether it is by the cookie of a browser that the caller is known. */
    static boolean usesSession(RoutingContext request) {
        String authorization = request.request().getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return false;
        }
        return request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
