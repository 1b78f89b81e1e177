package vn.tthc.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.process.Ports;

/** What must hold before anything is started. */
final class Preflight {
    private static final long NEEDED_BYTES = 3L << 30;
    private static final int NEEDED_JDK = 25;

    private Preflight() {}

    /** @throws UsageError with one line for each trouble */
    static void check(Map<String, String> environment, Home home) {
        var troubles = new ArrayList<String>();
        add(troubles, jdk(Runtime.version()));
        add(troubles, disk(usable(home.path()), home.path()));
        troubles.addAll(Listener.troubles(environment, Ports::isFree));
        if (!troubles.isEmpty()) {
            throw new UsageError(String.join("\n", troubles));
        }
    }

    static @Nullable String jdk(Runtime.Version version) {
        return version.feature() >= NEEDED_JDK
                ? null
                : "A JDK " + NEEDED_JDK + " is needed, this is " + version + ": set JAVA_HOME.";
    }

    static @Nullable String disk(long usableBytes, Path where) {
        return usableBytes >= NEEDED_BYTES
                ? null
                : "Too little disk: " + (usableBytes >> 20) + " MB are free at " + where + ", " + (NEEDED_BYTES >> 20)
                        + " MB are needed; free some, or choose another place: TTHC_HOME=<folder> ./tthc up";
    }

    private static long usable(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new UsageError(path + " cannot be read: " + e.getMessage());
        }
    }

    private static void add(List<String> troubles, @Nullable String trouble) {
        if (trouble != null) {
            troubles.add(trouble);
        }
    }
}
