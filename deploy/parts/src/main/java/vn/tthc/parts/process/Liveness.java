package vn.tthc.parts.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a process still runs. One that ended but was not collected by its parent (in a container nobody may be there
 * to do it) counts as gone.
 */
public final class Liveness {
    private static final long POLL_MILLIS = 50;

    private Liveness() {}

    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !ended(process.pid());
    }

    /** @return whether the process was gone in time; false also when this thread was interrupted */
    public static boolean awaitEnd(ProcessHandle process, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** On Linux the state stands after the name, which is in brackets; elsewhere there is no such file. */
    private static boolean ended(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
