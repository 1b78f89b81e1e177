package vn.tthc.test.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The OpenAPI document of a running service, and requests that fit it just enough to reach their operation. */
public final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode document;
    private final URI base;

    private OpenApi(JsonNode document, URI base) {
        this.document = document;
        this.base = base;
    }

    /** Of a running service. */
    public static OpenApi at(URI base) {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(base.resolve("/q/openapi?format=json"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new OpenApi(new ObjectMapper().readTree(answer.body()), base);
        } catch (IOException e) {
            throw new IllegalStateException("No OpenAPI document at " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An operation as the document has it, beside what its path has in common. */
    public record Described(String method, String path, JsonNode operation, JsonNode ofPath) {}

    public List<Described> operations() {
        var all = new ArrayList<Described>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> all.add(new Described(
                        entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue(), path.getValue()))));
        return all;
    }

    /** Names a thing that is not there and sends a body that says nothing, unless one is given. */
    public HttpRequest.Builder request(Described described, String body) {
        var parameters = parameters(described);
        var path = described.path();
        var query = new StringBuilder();
        for (var parameter : parameters) {
            var name = parameter.path("name").asText();
            var value = encoded(sample(parameter.path("schema"), name));
            if (parameter.path("in").asText().equals("path")) {
                path = path.replaceAll("\\{" + name + "(:[^}]*)?}", value);
            } else if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(value);
            }
        }
        var content = resolved(described.operation().path("requestBody")).path("content");
        var type = content.isEmpty() ? "" : content.fieldNames().next();
        var request = HttpRequest.newBuilder(base.resolve(path + query)).timeout(Duration.ofSeconds(30));
        if (!type.isEmpty()) {
            request.header("Content-Type", type.contains("*") ? "application/octet-stream" : type);
        }
        return request.method(described.method(), publisher(body.isEmpty() ? empty(type, content) : body));
    }

    public List<JsonNode> parameters(Described described) {
        var all = new ArrayList<JsonNode>();
        described.ofPath().path("parameters").forEach(each -> all.add(resolved(each)));
        described.operation().path("parameters").forEach(each -> all.add(resolved(each)));
        return all;
    }

    /** Schemas are named and referred to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    private String empty(String type, JsonNode content) {
        if (!type.contains("json")) {
            return type.isEmpty() ? "" : "x";
        }
        var schema = resolved(content.path(type).path("schema"));
        return schema.path("type").asText().contains("array") ? "[]" : "{}";
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    /** Some value of the type. */
    private String sample(JsonNode unresolved, String name) {
        var schema = resolved(unresolved);
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> "01890000-0000-7000-8000-000000000000";
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T08:00:00+07:00";
            default -> schema.path("type").asText().equals("integer") || name.equals("year") ? "1" : "none";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
