package vn.tthc.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.keycloak.KeycloakServer;

/** What an administrator of Keycloak does to the realm of the run: nobody else's realm is touched. */
public final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    public static String name() {
        return Run.get("realm");
    }

    /** @param path below the realm, for example {@code /users?username=x}; empty: the realm itself */
    public static JsonNode get(String path) {
        return ask("GET", path, "");
    }

    public static JsonNode send(String method, String path, Object body) {
        try {
            return ask(method, path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static void delete(String path) {
        ask("DELETE", path, "");
    }

    /** The id that Keycloak knows a user by. @throws IllegalArgumentException when there is no such user */
    public static String userId(String username) {
        for (var user : get("/users?exact=true&username=" + username)) {
            return user.required("id").asText();
        }
        throw new IllegalArgumentException("No user " + username);
    }

    /** Logs the user out everywhere. */
    public static void logOut(String username) {
        send("POST", "/users/" + userId(username) + "/logout", Map.of());
    }

    private static JsonNode ask(String method, String path, String json) {
        var administrator = new KeycloakServer.Administrator(
                Run.get("keycloak.administrator"), Run.get("keycloak.administrator.password"));
        return Objects.requireNonNull(
                new KeycloakClient(Run.get("keycloak")).ask(administrator, Run.get("realm"), method, path, json));
    }
}
