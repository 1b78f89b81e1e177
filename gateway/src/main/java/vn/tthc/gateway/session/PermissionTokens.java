package vn.tthc.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Tokens with permissions, one for each user token, kept until one of the two expires. Concurrent requests with the same
 * token share one exchange; a failed one is not kept. While Keycloak is away, those that are kept go on working.
 */
@ApplicationScoped
class PermissionTokens {
    /** So that no token expires between here and a service. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Keycloak keycloak;
    private final Clock clock;
    private final AsyncCache<String, GrantedToken> kept;

    PermissionTokens(Keycloak keycloak, SessionSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(settings.tokens())
                .expireAfter(Expiry.<String, GrantedToken>creating((key, token) -> lifeOf(token)))
                .buildAsync();
    }

    /**
     * The token with permissions for a user's own token.
     *
     * @throws SessionRefusal.TokenNotAccepted when Keycloak does not take the user's token
     * @throws SessionRefusal.IdentityUnavailable when Keycloak cannot be asked
     */
    Uni<GrantedToken> of(String own) {
        return Uni.createFrom()
                .completionStage(() -> kept.get(digest(own), (key, executor) -> keycloak.exchange(own)
                        .map(granted -> earlier(own, granted))
                        .subscribeAsCompletionStage()))
                .onFailure(java.util.concurrent.CompletionException.class)
                .transform(Throwable::getCause);
    }

    private static GrantedToken earlier(String own, GrantedToken granted) {
        Instant end = GrantedToken.read(own).expiresAt();
        return end.isBefore(granted.expiresAt())
                ? new GrantedToken(granted.value(), end, granted.issuedAt(), granted.user())
                : granted;
    }

    private Duration lifeOf(GrantedToken token) {
        Duration left = Duration.between(clock.instant(), token.expiresAt()).minus(MARGIN);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Tokens are secrets: the key of an entry does not give one away. */
    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
