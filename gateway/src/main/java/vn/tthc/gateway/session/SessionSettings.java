package vn.tthc.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Sessions and the exchange of tokens. */
@ConfigMapping(prefix = "tthc.session")
public interface SessionSettings {
    /** Most exchanged tokens kept. */
    @WithDefault("10000")
    int tokens();

    /** Encrypts the session cookie, at least 32 characters; the client's secret does it when there is none. */
    Optional<String> secret();

    /** Where Keycloak exchanges tokens. */
    @WithDefault("${quarkus.oidc.auth-server-url}/protocol/openid-connect/token")
    String tokenEndpoint();

    /** Longest time for an exchange. */
    @WithDefault("3s")
    Duration exchangeTimeout();
}
