package vn.tthc.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens of before are worth nothing any more: somebody was moved to another unit, was given or lost a role, was
 * logged out everywhere, disabled or removed. Tokens are verified without Keycloak and would hold until they expire; so
 * Keycloak's record of what administrators did is read every two seconds. While Keycloak is away nobody is moved either.
 */
@ApplicationScoped
class Revocations {
    private static final Logger LOG = Logger.getLogger(Revocations.class);

    /** Longer than any access token lives. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    private static final Pattern USER = Pattern.compile("users/([^/]+)(/.*)?");

    private final AdminEvents events;
    private final SessionSettings settings;
    private final Clock clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final Cache<String, Instant> since;
    private volatile Instant readUntil;

    Revocations(AdminEvents events, SessionSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        this.since = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(settings.tokens())
                .build();
        this.readUntil = clock.instant().minus(KEPT);
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        ask();
        vertx.setPeriodic(settings.revocationsEvery().toMillis(), timer -> ask());
    }

    /** Whether anybody was changed lately: most of the time nobody was. */
    boolean any() {
        return !since.asMap().isEmpty();
    }

    /** @param issuedAt of the token; whole seconds, as Keycloak writes them */
    boolean revoked(String subject, Instant issuedAt) {
        Instant changed = since.getIfPresent(subject);
        return changed != null && issuedAt.isBefore(changed);
    }

    private void ask() {
        if (!asking.compareAndSet(false, true)) {
            return;
        }
        // an event becomes visible after its time, when its transaction ends
        Instant from = readUntil.minusSeconds(5);
        Instant now = clock.instant();
        events.since(from)
                .onTermination()
                .invoke(() -> asking.set(false))
                .subscribe()
                .with(found -> take(found, now), this::notRead);
    }

    private void take(JsonArray found, Instant now) {
        for (int i = 0; i < found.size(); i++) {
            JsonObject event = found.getJsonObject(i);
            var user = USER.matcher(event.getString("resourcePath", ""));
            if (user.matches() && !isNew(event, user.group(2))) {
                Instant at = Instant.ofEpochMilli(event.getLong("time"));
                since.asMap().merge(user.group(1), at, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        readUntil = now;
        if (failing.compareAndSet(true, false)) {
            LOG.info("Keycloak's record of changes of users is read again");
        }
    }

    /** Somebody who was just made has no earlier tokens. */
    private static boolean isNew(JsonObject event, @Nullable String part) {
        return part == null && event.getString("operationType", "").equals("CREATE");
    }

    private void notRead(Throwable e) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf("Keycloak's record of changes of users is not read; tokens hold until they expire: %s", e);
        }
    }
}
