package vn.tthc.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Sessions and the exchange of tokens. */
@ConfigMapping(prefix = "tthc.session")
public interface SessionSettings {
    /** Most exchanged tokens kept. */
    @WithDefault("10000")
    int tokens();

    /** Longest time for an exchange. */
    @WithDefault("3s")
    Duration exchangeTimeout();
}
