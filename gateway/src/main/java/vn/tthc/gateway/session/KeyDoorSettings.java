package vn.tthc.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How national consumers are let in with their keys. */
@ConfigMapping(prefix = "tthc.key-door")
public interface KeyDoorSettings {
    /** Client of Keycloak whose account reads for keys. */
    @WithDefault("tthc-keys")
    String client();

    String clientSecret();

    /** How old the knowledge of a key may be; a revoked key works this much longer at most. */
    @WithDefault("500ms")
    Duration freshness();

    /** Requests of one key at the same time. */
    @WithDefault("4")
    int concurrency();

    /** Requests of all keys at the same time, so that the staff is not kept waiting; more keys than this share wait. */
    @WithDefault("16")
    int totalConcurrency();

    /** Keys that do not exist, from one address in a minute. */
    @WithDefault("30")
    int failuresPerMinute();
}
