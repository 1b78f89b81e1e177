package vn.tthc.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every address that a person may bookmark, such as {@code /ho-so/…} or {@code /thu-tuc/1.001193}, is answered with the
 * one page of the front end, which shows the screen of the address. Our own route instead of Quinoa's: that one comes
 * after REST, which has answered 404 by then.
 */
@ApplicationScoped
class PageRoutes {
    /** After authentication, before REST. */
    private static final int ORDER = -40;

    /** The last two are pages that need no front end. */
    private static final List<String> NO_PAGES = List.of(
            "/graphql",
            "/api/",
            "/public/",
            "/q/",
            "/assets/",
            "/dang-nhap",
            "/dang-xuat",
            "/tra-cuu/thu-tuc",
            "/quyet-dinh-cong-bo");

    void install(@Observes Router router) {
        router.route("/*").method(HttpMethod.GET).order(ORDER).handler(PageRoutes::show);
    }

    private static void show(RoutingContext request) {
        if (isPage(request.normalizedPath(), request.request().getHeader("Accept"))) {
            request.reroute("/");
        } else {
            request.next();
        }
    }

    static boolean isPage(String path, @Nullable String accept) {
        return !path.equals("/")
                && accept != null
                && accept.contains("text/html")
                && NO_PAGES.stream().noneMatch(path::startsWith);
    }
}
