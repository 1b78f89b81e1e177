package vn.tthc.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.postgres.Databases;
import vn.tthc.parts.postgres.PostgresServer;
import vn.tthc.parts.process.Secrets;
import vn.tthc.parts.realm.RealmBuilder;
import vn.tthc.parts.realm.RealmSettings;
import vn.tthc.parts.shared.PartsLease;
import vn.tthc.parts.shared.SharedParts;

/**
 * Real parts for a module's tests: a fresh database, a fresh realm with the demo users, and a Kafka broker with nothing
 * in it. Everything goes at the end of the run. Use:
 * <pre>{@code @QuarkusTest @QuarkusTestResource(TestParts.class) class DossierResourceTest}</pre>
 */
public class TestParts implements QuarkusTestResourceLifecycleManager {
    private static final String QUICK = " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private @Nullable PartsLease lease;
    private String database = "";
    private String realm = "";

    @Override
    public Map<String, String> start() {
        var taken = PartsLease.take();
        lease = taken;
        var parts = taken.parts();
        var module =
                Path.of(System.getProperty("user.dir")).getFileName().toString().toLowerCase(Locale.ROOT);
        var run = Long.toString(System.currentTimeMillis() % 1_000_000_000L, 36)
                + Secrets.random().replaceAll("[^a-z0-9]", "");
        database = ("t_" + module.replaceAll("[^a-z0-9]", "_") + "_" + run.substring(0, 10));
        realm = "t-" + module + "-" + run.substring(0, 10);

        var roles = Databases.Roles.of(database, Secrets.random(), Secrets.random());
        var settings = new RealmSettings(
                realm,
                Secrets.random(),
                Secrets.random(),
                Secrets.random(),
                Secrets.random(),
                Secrets.random(),
                List.of("http://localhost:8080", "http://localhost:8081"),
                Secrets.random());
        var client = new KeycloakClient(parts.keycloakUrl());
        var imported =
                CompletableFuture.runAsync(() -> client.importRealm(parts.keycloakAdministrator(), realm(settings)));
        databases(parts).ensure(database, roles);
        Topics.make(parts.kafka());
        imported.join();
        remember(parts, settings);
        return configuration(parts, roles, settings);
    }

    @Override
    public void stop() {
        var taken = lease;
        if (taken != null) {
            lease = null;
            try (taken) {
                Events.forget();
                databases(taken.parts()).drop(database);
                new KeycloakClient(taken.parts().keycloakUrl())
                        .deleteRealm(taken.parts().keycloakAdministrator(), realm);
            }
        }
    }

    /** As of an installation, but for the hashing: a run logs in many people by a password that is no secret. */
    private static String realm(RealmSettings settings) {
        try {
            var realm = (ObjectNode) new ObjectMapper().readTree(new RealmBuilder(settings).render());
            return realm.put("passwordPolicy", realm.get("passwordPolicy").asText() + QUICK)
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Databases databases(SharedParts parts) {
        return new Databases(new PostgresServer(
                Path.of(System.getProperty("java.io.tmpdir"), "no-server-here"),
                parts.postgresPort(),
                parts.postgresPassword()));
    }

    private static void remember(SharedParts parts, RealmSettings settings) {
        Run.set("keycloak", parts.keycloakUrl());
        Run.set("keycloak.administrator", parts.administrator());
        Run.set("keycloak.administrator.password", parts.administratorPassword());
        Run.set("realm", settings.realm());
        Run.set("cli.secret", settings.cliSecret());
        Run.set("loader.secret", settings.loaderSecret());
        Run.set("keys.secret", settings.keysSecret());
        Run.set("password", Objects.requireNonNull(settings.demoPassword()));
        Run.set("kafka", parts.kafka());
    }

    private Map<String, String> configuration(SharedParts parts, Databases.Roles roles, RealmSettings settings) {
        var configuration = new HashMap<String, String>();
        configuration.put("tthc.db.host", "127.0.0.1");
        configuration.put("tthc.db.port", String.valueOf(parts.postgresPort()));
        configuration.put("tthc.db.name", database);
        configuration.put("tthc.db.owner", roles.owner());
        configuration.put("tthc.db.owner-password", roles.ownerPassword());
        configuration.put("tthc.db.app", roles.app());
        configuration.put("tthc.db.app-password", roles.appPassword());
        configuration.put("tthc.keycloak.url", parts.keycloakUrl());
        configuration.put("tthc.realm", settings.realm());
        configuration.put("tthc.api.secret", settings.apiSecret());
        configuration.put("tthc.web.secret", settings.webSecret());
        configuration.put("tthc.key-door.client-secret", settings.keysSecret());
        configuration.put("tthc.keys.statement-secret", Secrets.random());
        configuration.put("tthc.person.digest-secret", Secrets.random());
        configuration.put("tthc.kafka.bootstrap", parts.kafka());
        configuration.put("kafka.bootstrap.servers", parts.kafka());
        return configuration;
    }
}
