package vn.tthc.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.HttpRefusal;

/**
 * Stands before {@code /graphql}. Only a POST of JSON gets in, no bigger than allowed, from our own pages when it uses a
 * session, with a query that can be read and does not ask for too much. Everything else is answered here.
 */
@ApplicationScoped
class GraphQLDoor {
    private static final String PATH = "/graphql";
    /** Before authentication and before GraphQL's own WebSocket handler, which comes right after authorisation. */
    private static final int FIRST = -250;

    /** After authentication and authorisation, before GraphQL itself. */
    private static final int ORDER = -50;

    private final GuardSettings settings;
    private final Answers answers;
    private final boolean demo;
    private final QueryInspector inspector;
    private final Cache<String, Optional<DoorRefusal>> verdicts =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** @param demo whether the schema can be explored (introspection, GraphiQL); never in production */
    GraphQLDoor(
            GuardSettings settings,
            Answers answers,
            @ConfigProperty(name = "tthc.demo", defaultValue = "false") boolean demo) {
        this.settings = settings;
        this.demo = demo;
        this.answers = answers;
        this.inspector = new QueryInspector(QueryLimits.of(settings, demo));
    }

    void open(@Observes Router router) {
        router.route(PATH).order(FIRST).handler(this::admit);
        router.post(PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false)
                        .setBodyLimit(settings.graphql().maxBody()))
                .failureHandler(this::tooLarge);
        router.post(PATH).order(ORDER + 1).handler(this::inspect);
        router.routeWithRegex(PATH + "/.+").order(FIRST).handler(this::schema);
        router.routeWithRegex("/q/graphql-ui.*").order(FIRST).handler(this::schema);
    }

    private void admit(RoutingContext request) {
        if (!request.request().method().name().equals("POST")) {
            answers.methodNotAllowed(request, "POST");
        } else if (!isJson(request.request().getHeader("Content-Type"))) {
            answers.refuse(request, new HttpRefusal.UnsupportedMedia());
        } else if (OwnPages.isForeign(request)) {
            answers.refuse(request, new DoorRefusal.ForeignSite());
        } else {
            request.next();
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json");
    }

    private void inspect(RoutingContext request) {
        String query;
        try {
            JsonObject body = new JsonObject(request.body().buffer());
            if (!(body.getValue("query") instanceof String text) || text.isBlank()) {
                answers.refuseQuery(
                        request,
                        new DoorRefusal.Malformed("Thiếu trường query.", "The field query is missing or not a text."));
                return;
            }
            if (body.getValue("variables") != null && !(body.getValue("variables") instanceof JsonObject)) {
                answers.refuseQuery(
                        request,
                        new DoorRefusal.Malformed(
                                "Trường variables phải là đối tượng.", "variables must be an object."));
                return;
            }
            query = text;
        } catch (DecodeException | ClassCastException | NullPointerException e) {
            answers.refuseQuery(
                    request,
                    new DoorRefusal.Malformed(
                            "Nội dung gửi lên phải là một đối tượng JSON.", "The body must be one JSON object."));
            return;
        }
        Optional<DoorRefusal> verdict = verdicts.get(query, text -> Optional.ofNullable(inspector.inspect(text)));
        verdict.ifPresentOrElse(refusal -> answers.refuseQuery(request, refusal), request::next);
    }

    private void schema(RoutingContext request) {
        if (demo) {
            request.next();
        } else {
            answers.refuse(request, new HttpRefusal.NothingHere());
        }
    }

    private void tooLarge(RoutingContext request) {
        if (request.statusCode() == 413) {
            answers.refuse(request, new HttpRefusal.TooLarge());
        } else {
            request.next();
        }
    }
}
