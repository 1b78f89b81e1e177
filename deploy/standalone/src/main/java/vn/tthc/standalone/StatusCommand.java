package vn.tthc.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import vn.tthc.parts.Versions;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PidFile;
import vn.tthc.parts.process.Ports;

/** {@code ./tthc status}: exit code 0 when everything is well, 1 otherwise. */
final class StatusCommand {
    private final Map<String, String> environment;

    StatusCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    int run() {
        var installation = new Installation(environment, Home.of(environment));
        var suite = new Suite(installation);
        var listeners = Stream.of(
                        Listener.POSTGRES,
                        Listener.KEYCLOAK,
                        Listener.KAFKA,
                        Listener.CATALOG,
                        Listener.DOSSIER,
                        Listener.FEEDBACK,
                        Listener.REPORTING,
                        Listener.GATEWAY,
                        Listener.PORTAL)
                .filter(installation::uses)
                .toList();
        System.out.println(row("part", "health", "version", "port", "pid", "memory"));
        var allWell = true;
        long total = 0;
        for (int i = 0; i < listeners.size(); i++) {
            var part = suite.parts().get(i);
            var listener = listeners.get(i);
            var health = health(suite, part, installation.port(listener), listener);
            allWell &= health.equals("up");
            var process = part.process();
            var memory = process == null ? 0 : Memory.megabytes(process);
            total += memory;
            System.out.println(row(
                    part.name(),
                    health,
                    version(listener),
                    String.valueOf(installation.port(listener)),
                    process == null || !process.isAlive() ? "-" : String.valueOf(process.pid()),
                    memory + " MB"));
        }
        var launcher = new PidFile(installation.home().launcherPid()).find();
        System.out.println("total memory " + total + " MB; launcher "
                + launcher.map(process -> "runs as process " + process.pid()).orElse("does not run"));
        return allWell ? 0 : 1;
    }

    private static String health(Suite suite, Part part, int port, Listener listener) {
        if (!part.running()) {
            return "stopped";
        }
        var well =
                switch (listener) {
                    case POSTGRES -> connects(suite);
                    case KEYCLOAK, KAFKA, PORTAL -> Ports.answers(port);
                    default -> ServicePart.ready(port);
                };
        return well ? "up" : "not ready";
    }

    private static boolean connects(Suite suite) {
        try (var connection = suite.postgres().connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String version(Listener listener) {
        var versions = Versions.ofTheBuild();
        return switch (listener) {
            case POSTGRES -> versions.postgres();
            case KEYCLOAK -> versions.keycloak();
            case KAFKA -> versions.kafka();
            default -> ownVersion();
        };
    }

    private static String ownVersion() {
        var properties = new Properties();
        try (var in = StatusCommand.class.getResourceAsStream("/standalone.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "?");
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-12s %-10s %-16s %-6s %-8s %10s", (Object[]) cells);
    }
}
