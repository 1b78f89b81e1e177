package vn.tthc.parts.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tthc.parts.data.UnitRow;

/** Renders the realm of an installation as Keycloak imports it. */
public final class RealmBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the gateway takes people back who have logged in; nothing else is an address to return to. */
    private static final String LOG_IN = "/dang-nhap";

    private final RealmSettings settings;

    public RealmBuilder(RealmSettings settings) {
        this.settings = settings;
    }

    /** JSON of the whole realm; holds secrets. */
    public String render() {
        return build().toString();
    }

    ObjectNode build() {
        var realm = readable();
        realm.put("realm", settings.realm());
        realm.get("clients").forEach(client -> complete((ObjectNode) client));
        realm.set("groups", Members.groups(UnitRow.inForce()));
        var demoPassword = settings.demoPassword();
        var users = realm.putArray("users")
                .add(Members.loader())
                .add(Members.keys())
                .add(Members.gateway());
        if (demoPassword != null) {
            users.addAll(Members.demoUsers(DemoUser.all(), demoPassword));
        }
        return realm;
    }

    private void complete(ObjectNode client) {
        var secrets = Map.of(
                "tthc-api", settings.apiSecret(),
                "tthc-web", settings.webSecret(),
                "tthc-cli", settings.cliSecret(),
                "tthc-loader", settings.loaderSecret(),
                "tthc-keys", settings.keysSecret());
        var id = client.required("clientId").asText();
        client.put("secret", secrets.get(id));
        switch (id) {
            case "tthc-api" -> client.set("authorizationSettings", new Authorization(AccessRule.all()).settings());
            case "tthc-web" -> {
                var redirects = client.putArray("redirectUris");
                var origins = client.putArray("webOrigins");
                settings.webAddresses().forEach(address -> {
                    redirects.add(address + LOG_IN);
                    origins.add(address);
                });
                ((ObjectNode) client.get("attributes"))
                        .put(
                                "post.logout.redirect.uris",
                                settings.webAddresses().stream()
                                        .map(address -> address + "/")
                                        .collect(Collectors.joining("##")));
            }
            case "tthc-cli" -> client.put("enabled", settings.demoPassword() != null);
            default -> {}
        }
    }

    private static ObjectNode readable() {
        try (var in = RealmBuilder.class.getResourceAsStream("/realm/realm.json")) {
            JsonNode tree = JSON.readTree(in);
            return (ObjectNode) tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
