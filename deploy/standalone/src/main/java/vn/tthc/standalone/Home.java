package vn.tthc.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.ProjectFiles;

/** Where an installation keeps everything: {@code .tthc} of the project, or what {@code TTHC_HOME} says. */
record Home(Path path) {
    private static final List<String> KEPT_DATA = List.of(
            "postgres",
            "keycloak",
            "kafka",
            "portal",
            "services",
            "files",
            "secrets.properties",
            "state.properties",
            "ready");

    static Home of(Map<String, String> environment) {
        var told = environment.get("TTHC_HOME");
        var path = told == null || told.isBlank() ? ProjectFiles.root().resolve(".tthc") : Path.of(told);
        try {
            return new Home(Files.createDirectories(path.toAbsolutePath().normalize()));
        } catch (IOException e) {
            throw new UsageError(path + " cannot be made: " + e.getMessage());
        }
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    Path state() {
        return path.resolve("state.properties");
    }

    Path launcherPid() {
        return path.resolve("launcher.pid");
    }

    Path launcherLog() {
        return path.resolve("launcher.log");
    }

    /** Exists while everything runs; holds the number of the launcher that said so. */
    Path ready() {
        return path.resolve("ready");
    }

    Path part(String name) {
        return path.resolve(name);
    }

    Path services() {
        return path.resolve("services");
    }

    /** Throws away data, secrets and state; unpacked distributions and other folders stay. */
    void clear() {
        KEPT_DATA.stream().map(path::resolve).forEach(Home::delete);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
