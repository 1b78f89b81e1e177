package vn.tthc.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.KeySettings;
import vn.tthc.platform.identity.KeyStatement;

/** States to the services what the key at hand may see. */
@ApplicationScoped
public class KeyStatements {
    private final KeySettings settings;
    private final Clock clock;

    KeyStatements(KeySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** To be sent as {@link KeyStatement#HEADER}; null for callers without a key. */
    public @Nullable String of(@Nullable SecurityIdentity identity) {
        CallerKey key = CallerKey.of(identity);
        return key == null
                ? null
                : KeyStatement.sign(key.limits(), settings.statementSecret().orElse(""), clock.instant());
    }
}
