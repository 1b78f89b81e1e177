package vn.tthc.dossier.tracking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts per key within a window; keeps the keys used last, so that memory has a bound. */
final class Budget {
    private static final int MOST_KEYS = 10_000;

    private record Spent(Instant since, int times) {}

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Spent> spent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spent> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Budget(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    synchronized boolean exhausted(String key) {
        return current(key).times() >= most;
    }

    synchronized void spend(String key) {
        Spent current = current(key);
        spent.put(key, new Spent(current.since(), current.times() + 1));
    }

    private Spent current(String key) {
        Instant now = clock.instant();
        Spent known = spent.get(key);
        return known == null || known.since().plus(window).isBefore(now) ? new Spent(now, 0) : known;
    }
}
