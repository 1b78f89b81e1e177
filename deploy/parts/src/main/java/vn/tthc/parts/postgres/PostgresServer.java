package vn.tthc.parts.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.process.Liveness;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartFailed;
import vn.tthc.parts.process.PartProcess;
import vn.tthc.parts.process.PidFile;

/**
 * A PostgreSQL server on loopback. Data outlive it, and an acknowledged commit outlives a kill: fsync and
 * synchronous_commit are on. Stopping lets running transactions end by force ("fast" shutdown).
 */
public final class PostgresServer implements Part {
    private static final Duration READY = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String SUPERUSER = "postgres";
    private final Path data;
    private final int port;
    private final String password;
    private final PartProcess process;

    /** @param home holds the data, the log and the pid file @param password of the superuser, set when the data are made */
    public PostgresServer(Path home, int port, String password) {
        this.data = home.resolve("data");
        this.port = port;
        this.password = password;
        this.process = new PartProcess(name(), home.resolve("postgresql.log"), home.resolve("postgresql.pid"));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void start() {
        var binaries = PostgresBinaries.prepared();
        endLeftover();
        if (!Files.isRegularFile(data.resolve("PG_VERSION"))) {
            initialise(binaries);
        }
        var command = new ArrayList<>(PostgresBinaries.asOrdinaryUser());
        command.addAll(List.of(binaries.program("postgres"), "-D", data.toString()));
        settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        process.launch(command, data, Map.of("LC_ALL", "C", "TZ", "Asia/Ho_Chi_Minh"));
        process.await(READY, this::answers);
    }

    /** Ends with SIGINT, which PostgreSQL takes as: roll back what runs, write a checkpoint, go. */
    @Override
    public void stop() {
        var running = process.handle();
        if (running != null && Liveness.runs(running)) {
            signal(running, "-INT");
            Liveness.awaitEnd(running, GRACE);
        }
        process.stop(Duration.ofSeconds(5));
    }

    @Override
    public @Nullable ProcessHandle process() {
        return process.handle();
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", String.valueOf(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "200"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("timezone", "Asia/Ho_Chi_Minh"),
                Map.entry("log_timezone", "Asia/Ho_Chi_Minh"),
                Map.entry("jit", "off"),
                Map.entry("shared_preload_libraries", "pg_stat_statements"));
    }

    private void initialise(PostgresBinaries binaries) {
        try {
            Files.createDirectories(data);
            var secret = Files.createTempFile(data.getParent(), "superuser", ".pw");
            try {
                Files.writeString(secret, password);
                var command = new ArrayList<>(PostgresBinaries.asOrdinaryUser());
                command.addAll(
                        List.of(binaries.program("initdb"), "-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8"));
                command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
                command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret));
                var builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.redirectOutput(
                        ProcessBuilder.Redirect.appendTo(process.log().toFile()));
                if (builder.start().waitFor() != 0) {
                    throw new PartFailed("initdb failed; see " + process.log());
                }
            } finally {
                Files.delete(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }

    /** After the death of an earlier starter the server runs on: {@code postmaster.pid} knows it, also without our pid file. */
    private void endLeftover() {
        stop();
        try {
            var lock = data.resolve("postmaster.pid");
            if (Files.isRegularFile(lock)) {
                var pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
                ProcessHandle.of(pid)
                        .filter(leftover -> leftover.info().command().orElse("").endsWith("postgres"))
                        .ifPresent(leftover -> {
                            new PidFile(data.resolveSibling("postgresql.pid")).write(leftover);
                            var found = new PartProcess(name(), process.log(), data.resolveSibling("postgresql.pid"));
                            found.stop(GRACE);
                        });
            }
        } catch (IOException | NumberFormatException e) {
            throw new PartFailed("The data directory " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void signal(ProcessHandle target, String signal) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(target.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            target.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
