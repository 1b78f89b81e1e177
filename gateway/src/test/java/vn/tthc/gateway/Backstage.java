package vn.tthc.gateway;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All four services as one HTTP server that answers what a test tells it to and remembers every call. */
@Startup
@ApplicationScoped
class Backstage {
    /** @param path with the service in front: {@code /catalog/api/v1/units} */
    record Call(String method, String path, String query, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String at() {
            return method + " " + path;
        }
    }

    /** @param location where a redirect leads to; empty: it is none */
    record Answer(int status, String type, String body, Duration after, String location) {
        Answer(int status, String type, String body, Duration after) {
            this(status, type, body, after, "");
        }

        static Answer redirect(String location) {
            return new Answer(302, "text/plain", "", Duration.ZERO, location);
        }

        static Answer json(Object body) {
            return new Answer(200, "application/json", body.toString(), Duration.ZERO);
        }

        static Answer problem(int status, String slug) {
            var problem = new JsonObject()
                    .put("type", "/problems/" + slug)
                    .put("title", "x")
                    .put("status", status)
                    .put("detail", "Không được")
                    .put("detailEn", "No")
                    .put("instance", "/")
                    .put(
                            "errors",
                            new JsonArray()
                                    .add(new JsonObject()
                                            .put("field", "reason")
                                            .put("message", "Thiếu")
                                            .put("messageEn", "Missing")));
            return new Answer(status, "application/problem+json", problem.encode(), Duration.ZERO);
        }

        Answer slow(Duration time) {
            return new Answer(status, type, body, time, location);
        }
    }

    /** Not the gateway's: its metrics are the gateway's own. */
    private final Vertx vertx = Vertx.vertx();

    private final int port;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
    private final String keycloak;
    private volatile boolean keycloakAway;
    private volatile Function<Call, Answer> otherwise = Backstage::nothing;

    Backstage(
            @ConfigProperty(name = "tthc.test.backstage") int port,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.port = port;
        this.keycloak = realm + "/protocol/openid-connect/token";
    }

    @PostConstruct
    void start() throws ExecutionException, InterruptedException, TimeoutException {
        vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> handle(request, body)))
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        vertx.close();
    }

    void reset() {
        calls.clear();
        answers.clear();
        otherwise = Backstage::nothing;
        keycloakAway = false;
    }

    void forgetCalls() {
        calls.clear();
    }

    void keycloakAway(boolean away) {
        keycloakAway = away;
    }

    /** @param at {@code POST /catalog/api/v1/units/batch} */
    void on(String at, Function<Call, Answer> answer) {
        answers.put(at, answer);
    }

    /** What is answered where nothing else was said. */
    void otherwise(Function<Call, Answer> answer) {
        otherwise = answer;
    }

    private static Answer nothing(Call call) {
        return Answer.problem(404, "not-found");
    }

    List<Call> calls() {
        return calls.stream()
                .filter(call -> !call.path().startsWith("/keycloak"))
                .toList();
    }

    long exchanges() {
        return calls.stream()
                .filter(call -> call.path().startsWith("/keycloak"))
                .count();
    }

    private void handle(HttpServerRequest request, Buffer body) {
        var headers = new ConcurrentHashMap<String, String>();
        request.headers().forEach(entry -> headers.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        var call = new Call(
                request.method().name(),
                request.path(),
                request.query() == null ? "" : request.query(),
                headers,
                body.toString());
        calls.add(call);
        if (call.path().startsWith("/keycloak")) {
            exchange(request.response(), call);
            return;
        }
        Answer answer = answers.getOrDefault(call.at(), otherwise).apply(call);
        if (answer.after().isZero()) {
            send(request.response(), answer);
        } else {
            vertx.setTimer(answer.after().toMillis(), timer -> send(request.response(), answer));
        }
    }

    private static void send(HttpServerResponse response, Answer answer) {
        if (!answer.location().isEmpty()) {
            response.putHeader("Location", answer.location());
        }
        response.setStatusCode(answer.status())
                .putHeader("Content-Type", answer.type())
                .end(answer.body());
    }

    /** The real Keycloak's answer, or none when it is away. */
    private void exchange(HttpServerResponse response, Call call) {
        if (keycloakAway) {
            response.reset();
            return;
        }
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(keycloak)
                .putHeader("Authorization", call.header("Authorization"))
                .putHeader("Content-Type", call.header("Content-Type"));
        vertx.createHttpClient()
                .request(options)
                .compose(request -> request.send(call.body()))
                .compose(answer -> answer.body().map(body -> {
                    response.setStatusCode(answer.statusCode()).end(body);
                    return body;
                }));
    }
}
