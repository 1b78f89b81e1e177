package vn.tthc.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.kafka.KafkaServer;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.keycloak.KeycloakServer;
import vn.tthc.parts.postgres.Databases;
import vn.tthc.parts.postgres.PostgresServer;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.realm.RealmBuilder;

/** All parts of an installation, in the order of their start. */
final class Suite {
    private static final Map<Listener, Integer> HEAP = Map.of(
            Listener.CATALOG,
            384,
            Listener.DOSSIER,
            320,
            Listener.FEEDBACK,
            224,
            Listener.REPORTING,
            256,
            Listener.GATEWAY,
            320);
    private final Installation installation;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final KafkaServer kafka;
    private final List<ServicePart> services;
    private final ServicePart gateway;
    private final List<SimulatorPart> simulators;

    Suite(Installation installation) {
        this.installation = installation;
        var home = installation.home();
        postgres = new PostgresServer(
                home.part("postgres"), installation.port(Listener.POSTGRES), installation.secret("database.superuser"));
        keycloak = new KeycloakServer(
                home.part("keycloak"),
                installation.port(Listener.KEYCLOAK),
                new KeycloakServer.Store(
                        postgres.url("keycloak"), "keycloak_owner", installation.secret("database.keycloak.owner")),
                new KeycloakServer.Administrator("admin", installation.secret("keycloak.administrator")));
        kafka = new KafkaServer(home.part("kafka"), installation.port(Listener.KAFKA));
        services = List.of(
                service(Listener.CATALOG),
                service(Listener.DOSSIER),
                service(Listener.FEEDBACK),
                service(Listener.REPORTING));
        gateway = service(Listener.GATEWAY);
        simulators = installation.uses(Listener.PORTAL)
                ? List.of(new SimulatorPart(
                        home.part("portal"), installation.port(Listener.PORTAL), installation.secret("portal.key")))
                : List.of();
    }

    PostgresServer postgres() {
        return postgres;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** In the order of their start. */
    List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(postgres, keycloak, kafka));
        parts.addAll(services);
        parts.add(gateway);
        parts.addAll(simulators);
        return parts;
    }

    /** Ends what an earlier launcher left behind when it died. @return whether there was anything */
    boolean endLeftovers() {
        var leftovers = parts().stream().anyMatch(Part::running);
        stop();
        return leftovers;
    }

    void start(Progress progress) {
        timed(progress, postgres);
        databases();
        together(progress, List.of(keycloak, kafka));
        realm(progress);
        var rest = new ArrayList<Part>(services);
        rest.add(gateway);
        rest.addAll(simulators);
        together(progress, rest);
    }

    /** In reverse order; the services at the same time. */
    void stop() {
        gateway.stop();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            services.forEach(service -> pool.submit(service::stop));
            simulators.forEach(simulator -> pool.submit(simulator::stop));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.submit(kafka::stop);
            pool.submit(keycloak::stop);
        }
        postgres.stop();
    }

    private void databases() {
        var databases = new Databases(postgres);
        var names = new ArrayList<>(Installation.DATABASES);
        names.add("keycloak");
        for (var name : names) {
            var owner = installation.secret("database." + name + ".owner");
            var app = installation.secret("database." + name + ".app");
            databases.ensure(name, Databases.Roles.of(name, owner, app));
        }
    }

    private void realm(Progress progress) {
        var client = new KeycloakClient(keycloak.url());
        if (!client.hasRealm(keycloak.administrator(), Installation.REALM)) {
            client.importRealm(keycloak.administrator(), new RealmBuilder(installation.realm()).render());
            progress.say("Keycloak: realm, units and accounts made");
        }
    }

    private static void together(Progress progress, List<? extends Part> parts) {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ArrayList<Future<?>>();
            parts.forEach(part -> starts.add(pool.submit(() -> timed(progress, part))));
            for (var start : starts) {
                start.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void timed(Progress progress, Part part) {
        var from = System.nanoTime();
        part.start();
        progress.say(part.name() + " is ready (" + (System.nanoTime() - from) / 1_000_000_000 + " s)");
    }

    private ServicePart service(Listener listener) {
        var name = listener.name().toLowerCase(Locale.ROOT);
        var module = listener == Listener.GATEWAY ? name : name + "-service";
        Path jar = ProjectFiles.root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        var heap = HEAP.getOrDefault(listener, 256);
        return new ServicePart(
                name,
                jar,
                installation.home().services(),
                installation.port(listener),
                heap,
                installation.settings(listener));
    }
}
