package vn.tthc.acceptance;

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
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Suite suite;
    private final @Nullable String user;

    Api(Suite suite, @Nullable String user) {
        this.suite = suite;
        this.user = user;
    }

    /** The data of an answer without errors. */
    JsonNode ask(String document, Map<String, ?> variables) {
        var answer = raw(document, variables);
        if (answer.hasNonNull("errors"))
            throw new AssertionError(answer.get("errors").toPrettyString());
        return answer.get("data");
    }

    /** The {@code extensions.code} of the first error. */
    String refusal(String document, Map<String, ?> variables) {
        var answer = raw(document, variables);
        if (!answer.hasNonNull("errors")) throw new AssertionError("not refused: " + answer);
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
