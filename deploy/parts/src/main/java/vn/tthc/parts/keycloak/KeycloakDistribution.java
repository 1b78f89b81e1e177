package vn.tthc.parts.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.Versions;
import vn.tthc.parts.process.PartFailed;

/** The unpacked distribution, built once ({@code kc.sh build}) for PostgreSQL and health checks. */
final class KeycloakDistribution {
    /**
     * Changes of these options need a new build of the distribution. Accounts of the machine (SSSD) are left out: the build would
     * wait ten seconds for a system bus.
     */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--spi-storage--sssd--enabled=false");

    /** For a program of ten seconds the optimizing compiler takes as long as it would save. */
    private static final Map<String, String> SHORT_RUN = Map.of("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");

    private KeycloakDistribution() {}

    static Path prepared() {
        var home = ProjectFiles.cachedVersion("keycloak", Versions.ofTheBuild().keycloak());
        var done = home.resolve(".built");
        var lock = ProjectFiles.cache().resolve("keycloak.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.isRegularFile(done) || !Files.readString(done).equals(BUILD.toString())) {
                build(home);
                Files.writeString(done, BUILD.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private static void build(Path home) throws IOException {
        var log = ProjectFiles.cache().resolve("keycloak-build.log");
        var command = new java.util.ArrayList<>(
                List.of("sh", home.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(SHORT_RUN);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new PartFailed("Keycloak could not be prepared; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }
}
