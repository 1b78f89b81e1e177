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

    /** Whether browsers send the session by HTTPS only; a demonstration on one machine has no HTTPS. */
    @WithDefault("true")
    boolean secureCookies();

    /** Whether browsers are told to use HTTPS only, also where a proxy ends TLS before the gateway; as cookies are, by default. */
    @WithDefault("${tthc.session.secure-cookies:true}")
    boolean httpsOnly();

    /** How soon a person who was moved, or logged out everywhere, is no longer known by an earlier token. */
    @WithDefault("2s")
    Duration revocationsEvery();

    /** Where Keycloak tells what administrators did. */
    @WithDefault("${tthc.keycloak.url}/admin/realms/${tthc.realm}/admin-events")
    String adminEvents();

    /** Where the gateway gets a token of its own for that. */
    @WithDefault("${quarkus.oidc.auth-server-url}/protocol/openid-connect/token")
    String ownTokenEndpoint();
}
