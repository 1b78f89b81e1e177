package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import vn.tthc.test.access.Asker;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.OpenApi;

/**
 * Sends every operation of a service requests made by machine, as somebody who may use it, and finds those that break it.
 * The seed is fixed; another one is tried with {@code -Dtthc.fuzz.seed=}.
 */
public final class RestFuzz {
    private static final long SEED = Long.getLong("tthc.fuzz.seed", 20_260_105L);
    private static final int ROUNDS = Integer.getInteger("tthc.fuzz.rounds", 12);
    private static final Duration MOST = Duration.ofSeconds(Integer.getInteger("tthc.fuzz.seconds", 25));
    private static final int TRIES = 1_000;

    private final String service;
    private final URI base;
    private final OpenApi openApi;
    private final List<String> except;
    private final Inputs inputs;
    private final Random random = new Random(SEED);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param except {@code METHOD path} of operations that must not succeed by chance while other tests run */
    public RestFuzz(String service, URI base, String... except) {
        this.service = service;
        this.base = base;
        this.openApi = OpenApi.at(base);
        this.except = List.of(except);
        this.inputs = new Inputs(openApi);
    }

    /** Each operation that answered 5xx or not at all, once, with the request that did it. */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        JqwikSession.run(() -> {
            var operations = new ArrayList<>(openApi.operations());
            operations.removeIf(each -> except.contains(each.method() + " " + each.path()));
            long end = System.nanoTime() + MOST.toNanos();
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                operations.removeIf(each -> {
                    var fault = send(each);
                    if (fault != null) {
                        broken.add(fault + " (seed " + SEED + ")");
                    }
                    return fault != null;
                });
            }
        });
        return broken;
    }

    private @Nullable String send(OpenApi.Described described) {
        var body = body(described);
        var address = address(described);
        try {
            var request = HttpRequest.newBuilder(base.resolve(address))
                    .timeout(Duration.ofSeconds(20))
                    .header("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString())
                    .header("X-Forwarded-For", "10.66." + random.nextInt(250) + "." + random.nextInt(250))
                    .header("Content-Type", type(described))
                    .method(described.method(), HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            var asker = asker(described);
            if (asker != null) {
                request.header("Authorization", "Bearer " + asker.token());
            }
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() < 500
                    ? null
                    : described.method() + " " + address + " by " + asker + " with " + shortened(body) + ": "
                            + answer.statusCode() + " " + shortened(answer.body());
        } catch (IOException e) {
            return described.method() + " " + address + " with " + shortened(body) + ": " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Null for what is open to the public. */
    private @Nullable Asker asker(OpenApi.Described described) {
        var operation = Matrix.read().operation(service, described.method(), described.path());
        if (operation == null || operation.isPublic()) {
            return null;
        }
        var all = Asker.everybody().stream()
                .filter(each -> operation.letsIn(each.permissions()))
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private String address(OpenApi.Described described) {
        var path = described.path();
        var query = new StringBuilder();
        for (var parameter : openApi.parameters(described)) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                var value = Values.one(
                        inputs.texts(parameter.path("schema")).filter(TRIES, text -> text.length() < 2_000), random);
                path = path.replaceAll("\\{" + name + "(:[^}]*)?}", encoded(value.isEmpty() ? " " : value));
            } else if (parameter.path("in").asText().equals("query") && random.nextInt(4) > 0) {
                var value = Values.one(
                        inputs.texts(parameter.path("schema")).filter(TRIES, text -> text.length() < 2_000), random);
                query.append(query.isEmpty() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        }
        return path + query;
    }

    private String body(OpenApi.Described described) {
        var content = content(described);
        if (content.isEmpty()) {
            return "";
        }
        var whole = Values.one(inputs.of(content.path(type(described)).path("schema")), random)
                .toString();
        return random.nextInt(12) == 0 ? whole.substring(0, whole.length() / 2) : whole;
    }

    private String type(OpenApi.Described described) {
        var names = content(described).fieldNames();
        var type = names.hasNext() ? names.next() : "application/json";
        return type.contains("*") ? "application/octet-stream" : type;
    }

    private JsonNode content(OpenApi.Described described) {
        return openApi.resolved(described.operation().path("requestBody")).path("content");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
