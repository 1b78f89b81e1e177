package vn.tthc.standalone;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import vn.tthc.parts.process.Part;

/**
 * Starts a part again when it died, waiting a little longer after each failure. Each part is started on its own: a
 * service is not ready before its database is, so none may wait for another here.
 */
final class Supervision {
    private static final Duration CALM = Duration.ofMinutes(2);
    private static final long MOST_SECONDS = 30;
    private final List<Part> parts;
    private final Progress progress;
    private final Executor executor;
    private final Set<Part> inHand = ConcurrentHashMap.newKeySet();
    private final Map<Part, Attempt> last = new ConcurrentHashMap<>();

    /** @param at end of the start, by the clock of the machine @param failures in a row */
    private record Attempt(long at, int failures) {
        boolean overdue() {
            return System.nanoTime() - at
                    >= Duration.ofSeconds(backOff(failures)).toNanos();
        }
    }

    Supervision(List<Part> parts, Progress progress, Executor executor) {
        this.parts = parts;
        this.progress = progress;
        this.executor = executor;
    }

    /** One look at every part; what is down is started by the executor. */
    void look() {
        for (var part : parts) {
            var attempt = last.get(part);
            if (!part.running() && (attempt == null || attempt.overdue()) && inHand.add(part)) {
                executor.execute(() -> revive(part));
            }
        }
    }

    /** Seconds to wait after so many failures in a row: 1, 2, 4 … 30. */
    static long backOff(int failures) {
        return failures <= 0 ? 0 : Math.min(MOST_SECONDS, 1L << Math.min(failures - 1, 10));
    }

    private void revive(Part part) {
        var attempt = last.get(part);
        var failures =
                attempt == null || System.nanoTime() - attempt.at() > CALM.toNanos() ? 1 : attempt.failures() + 1;
        progress.say(part.name() + " has ended unexpectedly; starting it again");
        var from = System.nanoTime();
        try {
            part.start();
            progress.say(part.name() + " is back (" + (System.nanoTime() - from) / 1_000_000_000 + " s)");
        } catch (RuntimeException e) {
            part.stop();
            progress.say(part.name() + " did not start: " + e.getMessage());
        } finally {
            last.put(part, new Attempt(System.nanoTime(), failures));
            inHand.remove(part);
        }
    }
}
