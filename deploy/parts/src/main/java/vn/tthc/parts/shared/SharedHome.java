package vn.tthc.parts.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.process.Secrets;

/** The folder of the shared parts, {@code .tthc/test} of the project. */
record SharedHome(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static SharedHome ofTheProject() {
        return new SharedHome(ProjectFiles.root().resolve(".tthc/test"));
    }

    /** How to reach the supervisor. @param token tells a holder of a lease from a stranger */
    record Door(long pid, int port, String token) {}

    Path log() {
        return path.resolve("supervisor.log");
    }

    Path lock() {
        return path.resolve("parts.lock");
    }

    /** Empty when no supervisor has said where it is. */
    Optional<Door> door() {
        try {
            return Optional.of(JSON.readValue(Files.readString(description()), Door.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void announce(Door door) throws IOException {
        Secrets.write(description(), JSON.writeValueAsString(door));
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(description());
    }

    private Path description() {
        return path.resolve("parts.json");
    }
}
