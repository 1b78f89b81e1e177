package vn.tthc.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.process.PartFailed;

/** A demo user who reads and writes through the doors that everyone uses. */
final class DemoUser {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Well below the life of a token. */
    private static final Duration TOKEN_IS_USED = Duration.ofSeconds(60);

    private final Installation installation;
    private final HttpClient http;
    private final String name;
    private String token = "";
    private Instant tokenUntil = Instant.EPOCH;

    DemoUser(Installation installation, String name) {
        this.installation = installation;
        this.name = name;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** @throws PartFailed when it is refused */
    JsonNode get(Listener service, String path) {
        return granted(path, ask(service, path, HttpRequest.Builder::GET));
    }

    /** @throws PartFailed when it is refused */
    JsonNode post(Listener service, String path, Map<String, ?> body) {
        return granted(path, send(service, path, body));
    }

    /** Missing when it is refused. */
    JsonNode tryToPost(Listener service, String path, Map<String, ?> body) {
        var response = send(service, path, body);
        return ok(response) ? read(response) : MissingNode.getInstance();
    }

    private HttpResponse<String> send(Listener service, String path, Map<String, ?> body) {
        try {
            var json = JSON.writeValueAsBytes(body);
            return ask(service, path, request -> request.header(
                            "Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode granted(String path, HttpResponse<String> response) {
        if (!ok(response)) {
            throw new PartFailed(
                    name + " was refused at " + path + ": " + response.statusCode() + " " + response.body());
        }
        return read(response);
    }

    private static boolean ok(HttpResponse<String> response) {
        return response.statusCode() / 100 == 2;
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new PartFailed("Not JSON: " + response.uri(), e);
        }
    }

    private HttpResponse<String> ask(Listener service, String path, UnaryOperator<HttpRequest.Builder> how) {
        try {
            var request = HttpRequest.newBuilder(URI.create(installation.address(service) + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer " + token());
            return http.send(how.apply(request).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed(name + " got no answer at " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }

    private String token() {
        if (Instant.now().isBefore(tokenUntil)) {
            return token;
        }
        var keycloak = new KeycloakClient(installation.address(Listener.KEYCLOAK));
        var person = keycloak.passwordToken(
                Installation.REALM, "tthc-cli", installation.secret("client.cli"), name, installation.demoPassword());
        token = keycloak.permissionToken(Installation.REALM, person, "tthc-api");
        tokenUntil = Instant.now().plus(TOKEN_IS_USED);
        return token;
    }
}
