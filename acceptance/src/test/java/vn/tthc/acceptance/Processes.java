package vn.tthc.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Other programs, and who listens where (Linux: from /proc). */
final class Processes {
    private Processes() {}

    static String run(Path directory, Map<String, String> environment, int minutes, List<String> command) {
        try {
            var output = Files.createTempFile("acceptance", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var ended = process.waitFor(minutes, TimeUnit.MINUTES);
            if (!ended) process.destroyForcibly();
            var text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (!ended || process.exitValue() != 0)
                throw new AssertionError(String.join(" ", command)
                        + (ended ? " ended with " + process.exitValue() : " did not end") + "\n" + text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The process that listens on a loopback port; for PostgreSQL that is its postmaster. */
    static long listeningOn(int port) {
        var inode = inodeOf(port);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes)
                if (holds(process, inode))
                    return Long.parseLong(process.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("nobody listens on port " + port);
    }

    private static String inodeOf(int port) {
        var suffix = String.format(":%04X", port);
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (var lines = Files.lines(Path.of(table))) {
                var inode = lines.map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells.length > 9 && cells[1].endsWith(suffix) && cells[3].equals("0A"))
                        .map(cells -> cells[9])
                        .findFirst();
                if (inode.isPresent()) return inode.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new AssertionError("nobody listens on port " + port);
    }

    private static boolean holds(Path process, String inode) {
        try (var descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var descriptor : descriptors) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals("socket:[" + inode + "]")) return true;
            }
        } catch (IOException gone) {
            return false; // the process ended, or one of its descriptors was closed while we looked
        }
        return false;
    }
}
