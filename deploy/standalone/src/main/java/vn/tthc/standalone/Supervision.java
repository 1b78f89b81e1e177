package vn.tthc.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.process.Part;

/** Starts a part again when it died, waiting a little longer after each failure. */
final class Supervision {
    private static final Duration CALM = Duration.ofMinutes(2);
    private static final long MOST_SECONDS = 30;
    private final List<Part> parts;
    private final Progress progress;
    private final Map<Part, Integer> failures = new HashMap<>();
    private final Map<Part, Long> startedAt = new HashMap<>();
    private final Map<Part, Long> notBefore = new HashMap<>();

    Supervision(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** One look at every part; a part that is down is started, and the call lasts as long. */
    void look() {
        for (var part : parts) {
            if (!part.running() && System.nanoTime() >= notBefore.getOrDefault(part, Long.MIN_VALUE)) {
                revive(part);
            }
        }
    }

    /** Seconds to wait after so many failures in a row: 1, 2, 4 … 30. */
    static long backOff(int failures) {
        return failures <= 0 ? 0 : Math.min(MOST_SECONDS, 1L << Math.min(failures - 1, 10));
    }

    private void revive(Part part) {
        var lived = System.nanoTime() - startedAt.getOrDefault(part, 0L);
        if (startedAt.containsKey(part) && lived > CALM.toNanos()) {
            failures.remove(part);
        }
        progress.say(part.name() + " has ended unexpectedly; starting it again");
        var from = System.nanoTime();
        try {
            part.start();
            startedAt.put(part, System.nanoTime());
            progress.say(part.name() + " is back (" + (System.nanoTime() - from) / 1_000_000_000 + " s)");
        } catch (RuntimeException e) {
            part.stop();
            progress.say(part.name() + " did not start: " + e.getMessage());
        }
        var count = failures.merge(part, 1, Integer::sum);
        notBefore.put(
                part, System.nanoTime() + Duration.ofSeconds(backOff(count)).toNanos());
    }
}
