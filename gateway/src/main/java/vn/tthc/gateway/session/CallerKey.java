package vn.tthc.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.KeyLimits;

/**
 * A caller that came with a key for national consumers instead of a log-in.
 *
 * @param prefix by which people recognise the secret; no secret itself
 * @param perMinute requests in a minute
 * @param perDay requests in a day
 */
public record CallerKey(UUID id, String prefix, KeyLimits limits, int perMinute, int perDay) {
    private static final String ATTRIBUTE = CallerKey.class.getName();

    /** The identity of a request that came with this key. */
    public SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(prefix))
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    /** Of this identity; null when it is a person, a program with a token, or nobody. */
    public static @Nullable CallerKey of(@Nullable SecurityIdentity identity) {
        return identity == null ? null : identity.getAttribute(ATTRIBUTE);
    }

    /** Of this request, after authentication. */
    public static @Nullable CallerKey of(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? of(user.getSecurityIdentity()) : null;
    }
}
