package vn.tthc.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Binds the account that reads for keys to the key at hand. The account comes with the statement of a key, or not at all,
 * and nobody else comes with one; what a service has not opened to the key's scopes is refused here.
 */
@ApplicationScoped
class KeyBinding {
    private static final Logger LOG = Logger.getLogger(KeyBinding.class);
    private static final String LIMITS = KeyLimits.class.getName();

    private final KeySettings settings;
    private final Clock clock;

    KeyBinding(KeySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param identity null when nobody has logged in
     * @throws AuthenticationFailedException when account and statement do not belong together
     * @throws KeyNotAllowed when the service does not open the address to this key
     */
    @Nullable
    SecurityIdentity bind(@Nullable SecurityIdentity identity, HttpServerRequest request) {
        if (identity == null || identity.isAnonymous()) {
            return identity;
        }
        String statement = request.getHeader(KeyStatement.HEADER);
        boolean account = isAccount(identity);
        if (!account && statement == null) {
            return identity;
        }
        if (!account || statement == null) {
            throw refused(account ? "the account of keys came without a statement" : "a statement came with a user");
        }
        KeyLimits limits = verified(statement);
        if (!opens(limits, request)) {
            throw new KeyNotAllowed();
        }
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(LIMITS, limits)
                .build();
    }

    /** Of an identity that was bound; null for everyone who is no key. */
    static @Nullable KeyLimits limits(SecurityIdentity identity) {
        return identity.getAttribute(LIMITS);
    }

    private boolean isAccount(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && settings.account().equals(token.<Object>getClaim("preferred_username"));
    }

    private KeyLimits verified(String statement) {
        try {
            return KeyStatement.verify(statement, settings.statementSecret().orElse(""), clock.instant());
        } catch (KeyStatement.Unbelievable e) {
            throw refused("a statement is not believed: " + e.getMessage());
        }
    }

    private boolean opens(KeyLimits limits, HttpServerRequest request) {
        return settings.open().values().stream()
                .filter(opening -> opening.methods().contains(request.method().name()))
                .filter(opening -> !Collections.disjoint(opening.scopes(), limits.scopes()))
                .flatMap(opening -> opening.paths().stream())
                .anyMatch(path -> matches(path, request.path()));
    }

    static boolean matches(String pattern, String path) {
        return pattern.endsWith("/*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }

    private static AuthenticationFailedException refused(String why) {
        LOG.warnf("Not authenticated as a key: %s", why);
        return new AuthenticationFailedException(why);
    }
}
