package vn.tthc.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whose bearer tokens were found good, so that a signature is verified once and not with every request. Kept until the token
 * expires, and a minute at most: a key that the realm has withdrawn is noticed then.
 */
@ApplicationScoped
public class VerifiedTokens {
    private static final String BEARER = "Bearer ";
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> kept;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> lifeOf(identity)))
                .build();
    }

    /** The identity of the request's bearer token, verified by {@code verification} when it is not known. */
    public Uni<@Nullable SecurityIdentity> authenticate(
            RoutingContext request, Supplier<Uni<@Nullable SecurityIdentity>> verification) {
        String token = bearer(request);
        if (token == null) {
            return verification.get();
        }
        String key = digest(token);
        SecurityIdentity known = kept.getIfPresent(key);
        if (known != null && !lifeOf(known).isZero()) {
            return Uni.createFrom().item(of(request, known));
        }
        return verification.get().invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof JsonWebToken verified) {
                kept.put(key, read(identity, verified));
            }
        });
    }

    /** What the token says is read out of it once, too. */
    private static SecurityIdentity read(SecurityIdentity identity, JsonWebToken token) {
        var read = QuarkusSecurityIdentity.builder(identity).addAttribute(TokenUser.READ, TokenUser.read(identity));
        Map<String, Set<String>> permissions = TokenPermissions.carried(token);
        return (permissions == null ? read : read.addAttribute(TokenPermissions.CARRIED, permissions)).build();
    }

    /** The framework leaves the request in its identity. */
    private static SecurityIdentity of(RoutingContext request, SecurityIdentity known) {
        return QuarkusSecurityIdentity.builder(known)
                .addAttribute(RoutingContext.class.getName(), request)
                .build();
    }

    private Duration lifeOf(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    private static @Nullable String bearer(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
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
