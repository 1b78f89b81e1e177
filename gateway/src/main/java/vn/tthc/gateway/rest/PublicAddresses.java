package vn.tthc.gateway.rest;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.guard.Answers;
import vn.tthc.gateway.guard.Captcha;
import vn.tthc.gateway.guard.DoorRefusal;
import vn.tthc.gateway.guard.RateLimits;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;

/** What citizens may look up and send without logging in; the address of the caller is passed on. */
@ApplicationScoped
class PublicAddresses {
    private static final int ORDER = -50;
    /** Bytes of a feedback, its text being at most some pages. */
    private static final long MAX_BODY = 65_536;

    /** Bytes of a file; the service has the last word. */
    private static final long MAX_FILE = 11L * 1024 * 1024;

    private final Forwarder forwarder;
    private final Answers answers;
    private final RateLimits limits;
    private final Captcha captcha;
    private final String catalog;
    private final String dossier;
    private final String feedback;

    PublicAddresses(
            Forwarder forwarder,
            Answers answers,
            RateLimits limits,
            Captcha captcha,
            @ConfigProperty(name = "tthc.catalog.url") String catalog,
            @ConfigProperty(name = "tthc.dossier.url") String dossier,
            @ConfigProperty(name = "tthc.feedback.url") String feedback) {
        this.forwarder = forwarder;
        this.answers = answers;
        this.limits = limits;
        this.captcha = captcha;
        this.catalog = catalog + "/api/v1";
        this.dossier = dossier + "/api/v1/public";
        this.feedback = feedback + "/api/v1/public";
    }

    void open(@Observes Router router) {
        read(router, "/public/procedures", Backend.CATALOG, request -> catalog + "/procedures");
        read(
                router,
                "/public/procedures/:code",
                Backend.CATALOG,
                request -> catalog + "/procedures/" + SessionFiles.part(request, "code"));
        read(router, "/public/decisions", Backend.CATALOG, request -> catalog + "/public/decisions");
        read(
                router,
                "/public/decisions/:address",
                Backend.CATALOG,
                request -> catalog + "/public/decisions/" + SessionFiles.part(request, "address"));
        read(
                router,
                "/public/decisions/:address/document.docx",
                Backend.CATALOG,
                request -> catalog + "/public/decisions/" + SessionFiles.part(request, "address") + "/document.docx");
        read(router, "/public/fields", Backend.CATALOG, request -> catalog + "/fields");
        lookUp(
                router,
                "/public/dossiers/:code",
                Backend.DOSSIER,
                request -> dossier + "/dossiers/" + SessionFiles.part(request, "code"));
        read(router, "/public/feedbacks", Backend.FEEDBACK, request -> feedback + "/feedbacks");
        lookUp(
                router,
                "/public/feedbacks/:code",
                Backend.FEEDBACK,
                request -> feedback + "/feedbacks/" + SessionFiles.part(request, "code"));
        send(router, "/public/feedbacks", MAX_BODY, request -> feedback + "/feedbacks");
        send(
                router,
                "/public/feedbacks/:code/supplement",
                MAX_BODY,
                request -> feedback + "/feedbacks/" + SessionFiles.part(request, "code") + "/supplement");
        send(router, "/public/feedback-files", MAX_FILE, request -> feedback + "/files");
    }

    private void send(Router router, String path, long maxBody, Function<RoutingContext, String> address) {
        router.post(path).order(ORDER).handler(request -> {
            if (isTooLarge(request, maxBody)) {
                answers.refuse(request, new HttpRefusal.TooLarge());
            } else {
                limited(limits::submit, byPerson(Backend.FEEDBACK, address)).handle(request);
            }
        });
    }

    private void read(Router router, String path, Backend backend, Function<RoutingContext, String> address) {
        router.get(path).order(ORDER).handler(limited(limits::read, request -> forward(request, backend, address)));
    }

    /** Of something of one's own, by its code and secret: not for programs that try codes. */
    private void lookUp(Router router, String path, Backend backend, Function<RoutingContext, String> address) {
        router.get(path).order(ORDER).handler(limited(limits::read, byPerson(backend, address)));
    }

    private Handler<RoutingContext> byPerson(Backend backend, Function<RoutingContext, String> address) {
        return request -> {
            request.request().pause();
            captcha.passed(request).subscribe().with(passed -> forward(request, backend, address), e -> {
                request.request().resume();
                if (e instanceof Refusal refusal) {
                    answers.refuse(request, refusal);
                } else {
                    request.fail(e);
                }
            });
        };
    }

    private void forward(RoutingContext request, Backend backend, Function<RoutingContext, String> address) {
        String query = request.request().query();
        forwarder.forward(request, backend, address.apply(request) + (query == null ? "" : "?" + query), null);
    }

    private Handler<RoutingContext> limited(Consumer<@Nullable String> limit, Handler<RoutingContext> next) {
        return request -> {
            try {
                limit.accept(ClientAddress.of(request));
            } catch (DoorRefusal.TooOften e) {
                answers.refuse(request, e);
                return;
            }
            next.handle(request);
        };
    }

    /** A body that does not say how large it is counts as too large. */
    private static boolean isTooLarge(RoutingContext request, long maxBody) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null || Long.parseLong(length) > maxBody;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
