package vn.tthc.parts.keycloak;

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
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.tthc.parts.process.PartFailed;

/** What the launcher and the tests ask of a running Keycloak: tokens, and realms by the admin REST API. */
public final class KeycloakClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;

    public KeycloakClient(String url) {
        this.url = url;
    }

    /** Access token by name and password (direct grant). */
    public String passwordToken(String realm, String client, String secret, String user, String password) {
        var form = Map.of(
                "grant_type",
                "password",
                "username",
                user,
                "password",
                password,
                "client_id",
                client,
                "client_secret",
                secret);
        return token(realm, form);
    }

    /** Access token of a client for itself. */
    public String clientToken(String realm, String client, String secret) {
        return token(realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** A token with the permissions of {@code accessToken} at the resource server {@code audience} (UMA ticket grant). */
    public String permissionToken(String realm, String accessToken, String audience) {
        var form = Map.of("grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket", "audience", audience);
        var request = form(realm, form).header("Authorization", "Bearer " + accessToken);
        return text(send(request, 200), "access_token");
    }

    public void importRealm(KeycloakServer.Administrator administrator, String realmJson) {
        send(
                admin(administrator, "")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(realmJson)),
                201);
    }

    public boolean hasRealm(KeycloakServer.Administrator administrator, String realm) {
        return realms(administrator).contains(realm);
    }

    public List<String> realms(KeycloakServer.Administrator administrator) {
        var names = new ArrayList<String>();
        send(admin(administrator, "?briefRepresentation=true").GET(), 200)
                .forEach(realm -> names.add(text(realm, "realm")));
        return names;
    }

    /** Nothing happens when the realm is not there. */
    public void deleteRealm(KeycloakServer.Administrator administrator, String realm) {
        if (hasRealm(administrator, realm)) {
            send(admin(administrator, "/" + realm).DELETE(), 204);
        }
    }

    /**
     * Asks the admin REST API about a realm.
     *
     * @param path below the realm, for example {@code /users?username=x}; empty: the realm itself
     * @param json what is sent; empty: nothing
     * @return the answer; missing when there is none
     * @throws PartFailed when the answer is not one of success
     */
    public JsonNode ask(
            KeycloakServer.Administrator administrator, String realm, String method, String path, String json) {
        var body = json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return send(
                admin(administrator, "/" + realm + path)
                        .header("Content-Type", "application/json")
                        .method(method, body),
                status -> status / 100 == 2);
    }

    private HttpRequest.Builder admin(KeycloakServer.Administrator administrator, String path) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                administrator.user(),
                "password",
                administrator.password());
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .header("Authorization", "Bearer " + token("master", form));
    }

    private String token(String realm, Map<String, String> form) {
        return text(send(form(realm, form), 200), "access_token");
    }

    private HttpRequest.Builder form(String realm, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonNode send(HttpRequest.Builder builder, int expected) {
        return send(builder, status -> status == expected);
    }

    private JsonNode send(HttpRequest.Builder builder, IntPredicate expected) {
        var request = builder.timeout(Duration.ofMinutes(2)).build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (!expected.test(response.statusCode())) {
                throw new PartFailed("Keycloak answered " + response.statusCode() + " to " + request.method() + " "
                        + request.uri() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer at " + url + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }
}
