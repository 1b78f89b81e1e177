package vn.tthc.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ends a process as a crash would: kill -9, nothing is said or written any more. */
public final class Kill {
    private Kill() {}

    /** @return once the process is gone */
    public static void pid(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** The process that listens on the loopback port; for PostgreSQL its children end by themselves. @throws AssertionError when nobody listens */
    public static void listener(int port) {
        pid(listenerOf(port));
    }

    /** @throws AssertionError when nobody listens on the port, or it cannot be seen on this system */
    public static long listenerOf(int port) {
        var sockets = listening(port);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .filter(path -> holds(path, sockets))
                    .mapToLong(path -> Long.parseLong(path.getFileName().toString()))
                    .min()
                    .orElseThrow(() -> new AssertionError("Nobody listens on port " + port));
        } catch (IOException e) {
            throw new AssertionError("Processes cannot be read: " + e, e);
        }
    }

    private static Set<String> listening(int port) {
        var suffix = String.format(":%04X", port);
        var sockets = new HashSet<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (var line : Files.readAllLines(Path.of(table))) {
                    var column = line.strip().split("\\s+");
                    if (column.length > 9 && column[1].endsWith(suffix) && column[3].equals("0A")) {
                        sockets.add("socket:[" + column[9] + "]");
                    }
                }
            } catch (IOException e) {
                continue; // no IPv6 on this machine
            }
        }
        return sockets;
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (var files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (var file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // it ended meanwhile, or is another user's
        }
        return false;
    }
}
