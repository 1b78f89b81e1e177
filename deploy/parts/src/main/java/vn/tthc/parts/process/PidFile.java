package vn.tthc.parts.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process over the end of its starter. The start time is kept with the number, because the operating
 * system gives a number again to another process.
 */
public record PidFile(Path path) {
    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + "\n" + started(process) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> find() {
        try {
            var lines = Files.readAllLines(path);
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(Liveness::runs)
                    .filter(process -> started(process).equals(lines.get(1).strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
