package vn.tthc.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A suite of its own for these tests: free ports, a home of its own under {@code target/}, the province's real units
 * and procedures, no demo dossiers. Started and stopped by {@code ./tthc}, as everybody does it.
 */
final class Suite {
    private static final List<String> PARTS = List.of(
            "GATEWAY", "CATALOG", "DOSSIER", "FEEDBACK", "REPORTING", "KEYCLOAK", "POSTGRES", "KAFKA", "PORTAL");

    private final Path root = projectRoot();
    private final Path home = root.resolve("acceptance/target/suite");
    private final Map<String, Integer> ports = freePorts();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    void up() {
        tthc(12, "up", "--detach", "--fresh", "--data", "empty");
    }

    void down() {
        tthc(3, "down");
    }

    String status() {
        return tthc(1, "status");
    }

    Path home() {
        return home;
    }

    Path root() {
        return root;
    }

    URI gateway() {
        return URI.create("http://localhost:" + port("GATEWAY"));
    }

    int port(String part) {
        return ports.get(part);
    }

    /** An access token of a demo user, by the documented command; asked for anew before it can expire. */
    String token(String user) {
        return tokens.compute(
                        user,
                        (name, known) -> known != null && known.fresh()
                                ? known
                                : new Token(tthc(1, "token", name).strip(), System.nanoTime()))
                .value();
    }

    /** As {@link #token}, with the user's permissions in it: what services are asked with directly. */
    String granted(String user) {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port("KEYCLOAK") + "/realms/tthc/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token(user))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Auma-ticket&audience=tthc-api"))
                .build();
        try {
            return Api.JSON
                    .readTree(Api.send(request).body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code ./tthc …}; an exit code other than 0 fails the test with what was printed. */
    String tthc(int minutes, String... arguments) {
        var command = new ArrayList<>(List.of(root.resolve("tthc").toString()));
        command.addAll(List.of(arguments));
        return Processes.run(root, environment(), minutes, command);
    }

    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("TTHC_HOME", home.toString());
        environment.put("TTHC_BUILD", "never");
        environment.put("TTHC_PORTAL_CALLS_PER_SECOND", "500");
        ports.forEach((part, port) -> environment.put("TTHC_PORT_" + part, port.toString()));
        return environment;
    }

    /** Ends whatever listens on the part's port the hard way, as a power cut would. */
    void kill9(String part) {
        var pid = Processes.listeningOn(port(part));
        try {
            new ProcessBuilder("kill", "-9", Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Integer> freePorts() {
        var sockets = new ArrayList<ServerSocket>();
        var ports = new LinkedHashMap<String, Integer>();
        try {
            for (var part : PARTS) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.put(part, socket.getLocalPort());
            }
            for (var socket : sockets) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports;
    }

    private static Path projectRoot() {
        for (var path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isRegularFile(path.resolve("docs/architecture.md"))) return path;
        }
        throw new IllegalStateException("not inside the project");
    }

    private record Token(String value, long since) {
        boolean fresh() {
            return System.nanoTime() - since < Duration.ofMinutes(2).toNanos();
        }
    }
}
