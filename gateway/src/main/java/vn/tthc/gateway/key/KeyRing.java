package vn.tthc.gateway.key;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.gateway.session.KeyAuthentication;
import vn.tthc.gateway.session.KeyDoorSettings;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;

/**
 * Tells keys that are valid from those that are not. What is known of a key is never older than half a second, in every
 * gateway, so a revoked one stops working everywhere within a second without anybody having to be told.
 */
@ApplicationScoped
class KeyRing implements KeyAuthentication {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final KeyStore store;
    private final Clock clock;
    private final int failuresPerMinute;
    private final AsyncCache<String, Optional<KeyRecord>> known;
    private final Cache<String, Allowance> failures = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    KeyRing(KeyStore store, KeyDoorSettings settings, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.failuresPerMinute = settings.failuresPerMinute();
        this.known = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(settings.freshness())
                .buildAsync();
    }

    @Override
    public Uni<CallerKey> authenticate(String text, RoutingContext request) {
        String address = ClientAddress.of(request);
        Allowance mistakes = failures.get(
                String.valueOf(address), any -> new Allowance(failuresPerMinute, Integer.MAX_VALUE, clock.millis()));
        return open(text, address, mistakes).onFailure(Refusal.class).invoke(e -> {
            if (e instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
                request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
        });
    }

    private Uni<CallerKey> open(String text, @Nullable String address, Allowance mistakes) {
        KeySecret secret = KeySecret.read(text);
        if (mistakes.left() < 1 && mistakes.take(clock.millis()) != Allowance.Answer.YES) {
            return Uni.createFrom().failure(new KeyRefusal.TooFast());
        }
        if (secret == null) {
            mistakes.take(clock.millis());
            return Uni.createFrom().failure(new KeyRefusal.Unknown());
        }
        return find(secret.prefix())
                .map(record -> record.orElseThrow(KeyRefusal.Unknown::new).opened(secret, address, clock.instant()))
                .onFailure(KeyRefusal.Unknown.class)
                .invoke(() -> mistakes.take(clock.millis()));
    }

    private Uni<Optional<KeyRecord>> find(String prefix) {
        return Uni.createFrom()
                .completionStage(() -> known.get(prefix, (start, executor) -> store.record(start)
                        .map(Optional::ofNullable)
                        .subscribeAsCompletionStage()))
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                .onFailure(e -> !(e instanceof Refusal))
                .transform(e -> {
                    LOG.warnf("Keys cannot be looked up: %s", e);
                    return new HttpRefusal.Busy();
                });
    }
}
