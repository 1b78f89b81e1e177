package vn.tthc.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Knows the keys for national consumers. */
public interface KeyAuthentication {
    /** What every key begins with; no token of Keycloak does. */
    String START = "tthc_";

    /** Fails with a refusal when the key cannot be used, or not from where the request comes. */
    Uni<CallerKey> authenticate(String key, RoutingContext request);
}
