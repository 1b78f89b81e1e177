package vn.tthc.gateway.session;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Log-in (đăng nhập) and log-out (đăng xuất) by address. Keycloak's part is done before these are reached: whoever
 * arrives has logged in, or out, and is sent on.
 */
@ApplicationScoped
class SessionRoutes {
    static final String LOG_IN = "/dang-nhap";
    static final String LOG_OUT = "/dang-xuat";

    /** After authentication and authorisation. */
    private static final int ORDER = -50;

    void open(@Observes Router router) {
        router.get(LOG_IN)
                .order(ORDER)
                .handler(request -> redirect(request, back(request.request().getParam("ve"))));
        router.get(LOG_OUT).order(ORDER).handler(request -> redirect(request, "/"));
    }

    private static void redirect(RoutingContext request, String to) {
        request.response().setStatusCode(303).putHeader("Location", to).end();
    }

    /** Where to go after log-in: a page of this site and nothing else. */
    static String back(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return "/";
        }
        boolean plain = wanted.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7f);
        return plain ? wanted : "/";
    }
}
