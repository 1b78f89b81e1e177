package vn.tthc.parts.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.process.JavaCommand;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartProcess;
import vn.tthc.parts.process.Ports;

/**
 * Keycloak on loopback over plain HTTP, its data in PostgreSQL. Tokens name {@link #url()} as their issuer, whatever
 * address a caller used.
 */
public final class KeycloakServer implements Part {
    private static final Duration READY = Duration.ofSeconds(180);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Where Keycloak keeps its data. */
    public record Store(String jdbcUrl, String user, String password) {}

    /** The first administrator; made when the store is empty. */
    public record Administrator(String user, String password) {}

    private final Path home;
    private final int port;
    private final Store store;
    private final Administrator administrator;
    private final PartProcess process;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    public KeycloakServer(Path home, int port, Store store, Administrator administrator) {
        this.home = home;
        this.port = port;
        this.store = store;
        this.administrator = administrator;
        this.process = new PartProcess(name(), home.resolve("keycloak.log"), home.resolve("keycloak.pid"));
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    /** Base address, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public Administrator administrator() {
        return administrator;
    }

    @Override
    public void start() {
        process.stop(GRACE);
        var distribution = KeycloakDistribution.prepared();
        var managementPort = Ports.free();
        process.launch(command(distribution, managementPort), home, environment());
        var ready = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        process.await(READY, () -> answers(ready));
    }

    @Override
    public void stop() {
        process.stop(GRACE);
    }

    @Override
    public @Nullable ProcessHandle process() {
        return process.handle();
    }

    /** As {@code kc.sh start} calls Java, but as one process, so that its number is the server's. */
    private List<String> command(Path distribution, int managementPort) {
        var command = new ArrayList<>(List.of(JavaCommand.java(), "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC"));
        // two thirds of the start were the optimizing compiler's
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        for (var open : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + open + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkeycloak.password.blacklists.path=" + CommonPasswords.writeInto(home),
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + url(),
                "--db-pool-max-size=20",
                "--log-level=info"));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", store.jdbcUrl(),
                "KC_DB_USERNAME", store.user(),
                "KC_DB_PASSWORD", store.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", administrator.user(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password());
    }

    private boolean answers(URI ready) {
        try {
            var request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
