package vn.tthc.parts.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.kafka.KafkaServer;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.keycloak.KeycloakServer;
import vn.tthc.parts.postgres.Databases;
import vn.tthc.parts.postgres.PostgresServer;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.Ports;
import vn.tthc.parts.process.SecretFile;

/**
 * The servers of the supervisor. PostgreSQL and Keycloak are for all, their data are kept from run to run because
 * making them takes longest; a broker is for one lease and starts empty.
 */
final class SharedServers {
    private final Path home;
    private final SecretFile secrets;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final List<Part> running = new CopyOnWriteArrayList<>();
    private final AtomicInteger brokers = new AtomicInteger();

    SharedServers(Path home) {
        this.home = home;
        this.secrets = new SecretFile(home.resolve("secrets.properties"));
        this.postgres = new PostgresServer(home.resolve("postgres"), Ports.free(), secrets.get("postgres"));
        var store =
                new KeycloakServer.Store(postgres.url("keycloak"), "keycloak_owner", secrets.get("keycloak.database"));
        var administrator = new KeycloakServer.Administrator("admin", secrets.get("keycloak.administrator"));
        this.keycloak = new KeycloakServer(home.resolve("keycloak"), Ports.free(), store, administrator);
    }

    void start() {
        delete(home.resolve("kafka"));
        begin(postgres);
        var databases = new Databases(postgres);
        databases.startingWith("t_").forEach(databases::drop);
        var database = secrets.get("keycloak.database");
        databases.ensure("keycloak", Databases.Roles.of("keycloak", database, database));
        begin(keycloak);
        var client = new KeycloakClient(keycloak.url());
        client.realms(keycloak.administrator()).stream()
                .filter(realm -> realm.startsWith("t-"))
                .forEach(realm -> client.deleteRealm(keycloak.administrator(), realm));
    }

    /** In reverse order of their start. */
    void stop() {
        for (var part : running.reversed()) {
            part.stop();
        }
    }

    /** Starts again what somebody killed: tests of faults do. */
    synchronized void revive() {
        for (var part : running) {
            if (!part.running()) {
                PartsSupervisor.log(part.name() + " is gone: starting it again");
                part.start();
            }
        }
    }

    SharedParts describe(String kafka) {
        return new SharedParts(
                postgres.port(),
                secrets.get("postgres"),
                keycloak.url(),
                keycloak.administrator().user(),
                keycloak.administrator().password(),
                kafka);
    }

    Broker broker(boolean wanted) {
        return wanted ? new Broker(home.resolve("kafka/" + brokers.incrementAndGet())) : new Broker(null);
    }

    /** The Kafka of one lease, if it has one. */
    final class Broker implements AutoCloseable {
        private final @Nullable Path folder;
        private final @Nullable KafkaServer server;

        private Broker(@Nullable Path folder) {
            this.folder = folder;
            this.server = folder == null ? null : new KafkaServer(folder, Ports.free());
            if (server != null) {
                begin(server);
            }
        }

        String bootstrapServers() {
            return server == null ? "" : server.bootstrapServers();
        }

        @Override
        public void close() {
            if (server != null && folder != null) {
                synchronized (SharedServers.this) {
                    running.remove(server);
                    server.stop();
                }
                delete(folder);
            }
        }
    }

    private void begin(Part part) {
        var from = System.nanoTime();
        part.start();
        running.add(part);
        PartsSupervisor.log(part.name() + " started in " + (System.nanoTime() - from) / 1_000_000 + " ms");
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
