package vn.tthc.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GraphQL as a department's programmer speaks it: one bearer token, one endpoint. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final String BUSY = "service-unavailable";

    private final Suite suite;
    private final @Nullable String user;

    Api(Suite suite, @Nullable String user) {
        this.suite = suite;
        this.user = user;
    }

    /** The data of an answer without errors; a service too busy to answer is asked again, as its refusal says. */
    JsonNode ask(String document, Map<String, ?> variables) {
        var answer = await("an answer of a service that is not busy")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> raw(document, variables), given -> !BUSY.equals(code(given)));
        if (answer.hasNonNull("errors"))
            throw new AssertionError(answer.get("errors").toPrettyString());
        return answer.get("data");
    }

    /** The {@code extensions.code} of the first error. */
    String refusal(String document, Map<String, ?> variables) {
        var answer = raw(document, variables);
        if (!answer.hasNonNull("errors")) throw new AssertionError("not refused: " + answer);
        return code(answer);
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    JsonNode raw(String document, Map<String, ?> variables) {
        try {
            return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)))
                    .body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> post(String body) {
        var request = HttpRequest.newBuilder(suite.gateway().resolve("/graphql"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (user != null) request.header("Authorization", "Bearer " + suite.token(user));
        return send(request.build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
