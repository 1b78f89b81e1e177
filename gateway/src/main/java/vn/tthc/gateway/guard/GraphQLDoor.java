package vn.tthc.gateway.guard;

import graphql.schema.GraphQLSchema;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.execution.QueryRunner;
import vn.tthc.gateway.guard.GraphQLExecution.Admitted;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.gateway.session.Deadline;
import vn.tthc.gateway.session.KeyReading;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.problem.HttpRefusal;

/**
 * GraphQL over HTTP at {@code /graphql}. A POST of JSON gets in, no bigger than allowed, or a GET that only reads; from
 * our own pages when it uses a session; with a query that can be read, fits the schema and does not ask for too much.
 * Everything else is answered here.
 */
@ApplicationScoped
class GraphQLDoor {
    private static final String PATH = "/graphql";
    private static final String METHODS = "GET, POST";
    /** Before authentication and before the framework's own WebSocket handler, which comes right after authorisation. */
    private static final int FIRST = -250;

    /** After authentication and authorisation, before the framework's own handler, which is never reached. */
    private static final int ORDER = -50;

    private final GuardSettings.Query settings;
    private final Answers answers;
    private final GraphQLAnswers graphql;
    private final Provider<GraphQLSchema> schema;
    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest current;
    private final QueryRunner runner;
    private final boolean demo;
    private final KnownOperations operations = KnownOperations.ofThisBuild();
    private volatile @Nullable QueryJudge judge;

    /** @param demo whether everyone may explore the schema (introspection, GraphiQL); never in production */
    GraphQLDoor(
            GuardSettings settings,
            Answers answers,
            Provider<GraphQLSchema> schema,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            QueryRunner runner,
            @ConfigProperty(name = "tthc.demo", defaultValue = "false") boolean demo) {
        this.settings = settings.graphql();
        this.answers = answers;
        this.graphql = new GraphQLAnswers(settings.graphql().maxCost());
        this.schema = schema;
        this.identity = identity;
        this.current = current;
        this.runner = runner;
        this.demo = demo;
    }

    void open(@Observes Router router) {
        router.route(PATH).order(FIRST).handler(this::admit);
        router.post(PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(settings.maxBody()))
                .failureHandler(this::tooLarge);
        router.post(PATH)
                .order(ORDER + 1)
                .handler(judged(context -> GraphQLRequest.read(context.body().asString(), operations), false));
        router.get(PATH)
                .order(ORDER + 1)
                .handler(judged(context -> GraphQLRequest.read(context.queryParams(), operations), true));
        router.route(PATH).order(ORDER + 2).handler(new GraphQLExecution(identity, current, runner, graphql));
        router.routeWithRegex(PATH + "/.+").order(FIRST).handler(this::explore);
        router.routeWithRegex("/q/graphql-ui.*").order(FIRST).handler(this::explore);
    }

    private void admit(RoutingContext context) {
        HttpMethod method = context.request().method();
        boolean get = method.equals(HttpMethod.GET);
        if (!get && !method.equals(HttpMethod.POST)
                || "websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"))) {
            answers.methodNotAllowed(context, METHODS);
        } else if (!get && !isJson(context.request().getHeader("Content-Type"))) {
            answers.refuse(context, new HttpRefusal.UnsupportedMedia());
        } else if (OwnPages.isForeign(context)) {
            answers.refuse(context, new DoorRefusal.ForeignSite());
        } else {
            Deadline.in(settings.maxTime()).leaveIn(context);
            context.next();
        }
    }

    /** JSON in UTF-8, which is what JSON is when nothing is said. */
    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).replace("\"", "").split(";");
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return parts[0].strip().equals("application/json");
    }

    private io.vertx.core.Handler<RoutingContext> judged(
            Function<RoutingContext, GraphQLRequest> reader, boolean readsOnly) {
        return context -> {
            String accept = context.request().getHeader("Accept");
            boolean stream = AnswerType.isStream(accept);
            AnswerType type = stream ? AnswerType.JSON : AnswerType.of(accept);
            if (type == null) {
                answers.notAcceptable(context, "application/json, application/graphql-response+json");
                return;
            }
            GraphQLRequest request;
            try {
                request = reader.apply(context);
                if (onlyKnown() && OwnPages.usesSession(context) && !operations.include(request.query())) {
                    throw new DoorRefusal.DocumentNotAllowed();
                }
            } catch (DoorRefusal e) {
                graphql.refuse(context, type, e);
                return;
            }
            CallerKey key = CallerKey.of(context);
            Set<KeyScope> scopes = key == null ? null : key.limits().scopes();
            switch (judge().judge(request, new QueryJudge.Circumstances(isAnonymous(context), readsOnly, scopes))) {
                case Verdict.Unfit(var errors) -> graphql.unfit(context, type, errors);
                case Verdict.ChangesNothing() -> answers.methodNotAllowed(context, "POST");
                case Verdict.Refused(var refusal) -> graphql.refuse(context, type, refusal);
                case Verdict.Run(var document, long cost, var asked) -> {
                    note(context, asked);
                    admit(context, new Admitted(request, document, type, cost), !stream);
                }
                case Verdict.Follow(var document, long cost) ->
                    admit(context, new Admitted(request, document, type, cost), stream);
            }
        };
    }

    /** For the log of reads with keys. */
    private static void note(RoutingContext context, QueryRoots.@Nullable Asked asked) {
        KeyReading reading = KeyReading.of(context);
        if (reading != null && asked != null) {
            reading.asked(asked.name(), asked.roots());
        }
    }

    private void admit(RoutingContext context, Admitted admitted, boolean accepted) {
        if (accepted) {
            admitted.leaveIn(context);
            context.next();
        } else {
            graphql.refuse(context, admitted.type(), new DoorRefusal.NoStream());
        }
    }

    private boolean onlyKnown() {
        return !demo && settings.documents() == GuardSettings.Documents.PROGRAMS;
    }

    /** Made with the first query: the schema is there after the routes. */
    private QueryJudge judge() {
        QueryJudge known = judge;
        if (known == null) {
            known = new QueryJudge(
                    schema.get(),
                    QueryLimits.of(settings),
                    demo ? GuardSettings.Audience.EVERYONE : settings.introspection(),
                    settings.maxCost());
            judge = known;
        }
        return known;
    }

    private static boolean isAnonymous(RoutingContext context) {
        return !(context.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous();
    }

    private void explore(RoutingContext context) {
        if (demo) {
            context.next();
        } else {
            answers.refuse(context, new HttpRefusal.NothingHere());
        }
    }

    private void tooLarge(RoutingContext context) {
        if (context.statusCode() == 413) {
            answers.refuse(context, new HttpRefusal.TooLarge());
        } else {
            context.next();
        }
    }
}
