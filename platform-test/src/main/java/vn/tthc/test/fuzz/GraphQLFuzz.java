package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import vn.tthc.test.fuzz.GraphQLTypes.Root;

/**
 * Asks every query and every mutation of a gateway with values made by machine, as variables and inside the text, and finds
 * the fields that break: an answer of 5xx, an error that says "unexpected", has no code, or does not say where it happened.
 * The seed is fixed; another one is tried with {@code -Dtthc.fuzz.seed=}.
 */
public final class GraphQLFuzz {
    private static final long SEED = Long.getLong("tthc.fuzz.seed", 20_260_105L);
    private static final int ROUNDS = Integer.getInteger("tthc.fuzz.rounds", 12);
    private static final Duration MOST = Duration.ofSeconds(Integer.getInteger("tthc.fuzz.seconds", 25));
    private static final Set<String> BROKEN = Set.of("", "unexpected", "internal-error", "null");

    private final ObjectMapper json = new ObjectMapper();
    private final URI graphql;
    private final List<Supplier<String>> tokens;
    private final Random random = new Random(SEED);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int asked;
    private int answered;

    /** @param tokens of people who between them may do most things; each request takes one by chance */
    public GraphQLFuzz(URI base, List<Supplier<String>> tokens) {
        this.graphql = base.resolve("/graphql");
        this.tokens = tokens;
    }

    /** Each field that broke, once, with the request that did it. */
    public List<String> broken() {
        var types = new GraphQLTypes(schema());
        var queries = new GraphQLQueries(types, random);
        var broken = new ArrayList<String>();
        JqwikSession.run(() -> {
            var roots = types.roots();
            long end = System.nanoTime() + MOST.toNanos();
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                roots.removeIf(root -> {
                    var fault = fault(root, queries.of(root));
                    if (fault != null) {
                        broken.add(root.name() + " " + fault + " (seed " + SEED + ")");
                    }
                    return fault != null;
                });
            }
        });
        return broken;
    }

    public int asked() {
        return asked;
    }

    /** How many of them got past the schema: were answered with data, or with an error of a field. */
    public int answered() {
        return answered;
    }

    private JsonNode schema() {
        var answer = read(post(json.createObjectNode().put("query", GraphQLTypes.QUESTION)));
        if (!answer.at("/data/__schema/types").isArray()) {
            throw new AssertionError("no schema: " + answer);
        }
        return answer.at("/data/__schema");
    }

    private @Nullable String fault(Root root, ObjectNode request) {
        asked++;
        var answer = post(request);
        String told = "with " + shortened(request.toString()) + ": ";
        if (answer == null) {
            return told + "no answer";
        }
        var body = read(answer);
        if (answer.status() >= 500 || !body.isObject()) {
            return told + answer;
        }
        boolean run = body.has("data");
        if (run) {
            answered++;
        }
        for (var error : body.path("errors")) {
            boolean placed = !run || !error.path("path").isEmpty();
            if (BROKEN.contains(error.at("/extensions/code").asText()) || !placed) {
                return told + error;
            }
        }
        return null;
    }

    private record Answer(int status, String body) {
        @Override
        public String toString() {
            return status + " " + shortened(body);
        }
    }

    private JsonNode read(@Nullable Answer answer) {
        try {
            return json.readTree(answer == null ? "" : answer.body());
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    private @Nullable Answer post(ObjectNode request) {
        var token = tokens.get(random.nextInt(tokens.size())).get();
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(graphql)
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(request.toString(), StandardCharsets.UTF_8))
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) + "…" : text;
    }
}
