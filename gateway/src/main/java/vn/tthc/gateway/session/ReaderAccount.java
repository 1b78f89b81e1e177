package vn.tthc.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** The account that the gateway reads with for keys; its token is fetched when it is needed and kept until it expires. */
@ApplicationScoped
class ReaderAccount {
    /** So that no token expires on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Keycloak keycloak;
    private final KeyDoorSettings settings;
    private final AsyncCache<String, GrantedToken> kept;

    ReaderAccount(Keycloak keycloak, KeyDoorSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.kept = Caffeine.newBuilder()
                .expireAfter(Expiry.<String, GrantedToken>creating((client, token) -> {
                    Duration left = Duration.between(clock.instant(), token.expiresAt());
                    return left.compareTo(MARGIN) > 0 ? left.minus(MARGIN) : Duration.ZERO;
                }))
                .buildAsync();
    }

    /** @throws SessionRefusal.IdentityUnavailable when Keycloak cannot be asked */
    Uni<String> token() {
        return Uni.createFrom()
                .completionStage(() -> kept.get(
                        settings.client(), (client, executor) -> keycloak.account(client, settings.clientSecret())
                                .subscribeAsCompletionStage()))
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                .map(GrantedToken::value);
    }
}
