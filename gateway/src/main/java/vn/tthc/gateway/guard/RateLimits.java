package vn.tthc.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often an address may ask without having logged in; counted by each gateway for itself. */
@ApplicationScoped
public class RateLimits {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final GuardSettings.Public settings;
    private final Clock clock;

    RateLimits(GuardSettings settings, Clock clock) {
        this.settings = settings.open();
        this.clock = clock;
    }

    /** @throws DoorRefusal.TooOften when this address has looked up too much */
    public void read(@Nullable String address) {
        take("read " + address, settings.readsPerMinute());
    }

    /** @throws DoorRefusal.TooOften when this address has asked GraphQL too much */
    public void query(@Nullable String address) {
        take("query " + address, settings.queriesPerMinute());
    }

    /** @throws DoorRefusal.TooOften when this address has sent too much */
    public void submit(@Nullable String address) {
        take("submit " + address, settings.submissionsPerMinute());
    }

    private void take(String key, int perMinute) {
        Bucket bucket = buckets.get(key, any -> new Bucket(perMinute, clock.millis()));
        if (!bucket.take(clock.millis())) {
            throw new DoorRefusal.TooOften();
        }
    }
}
