package vn.tthc.feedback.citizen;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Token buckets by key: {@code count} at once, refilled evenly over the window. The least recently used keys are forgotten. */
final class RateLimit {
    private static final int MOST_KEYS = 10_000;

    private record Bucket(double tokens, Instant at) {}

    private final int count;
    private final Duration window;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    RateLimit(int count, Duration window) {
        this.count = count;
        this.window = window;
    }

    /** Takes one; null when it was there, otherwise how long until the next one is. */
    synchronized @Nullable Duration take(String key, Instant now) {
        Bucket bucket = buckets.getOrDefault(key, new Bucket(count, now));
        double refill = Duration.between(bucket.at(), now).toMillis() * (double) count / window.toMillis();
        double tokens = Math.min(count, bucket.tokens() + Math.max(0, refill));
        if (tokens >= 1) {
            buckets.put(key, new Bucket(tokens - 1, now));
            return null;
        }
        buckets.put(key, new Bucket(tokens, now));
        return Duration.ofMillis((long) Math.ceil((1 - tokens) * window.toMillis() / count));
    }
}
