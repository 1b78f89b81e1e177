package vn.tthc.gateway.backend;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the gateway is with the services. */
@ConfigMapping(prefix = "tthc.backend")
public interface BackendSettings {
    /** Longest time for a read. */
    @WithDefault("2s")
    Duration readTimeout();

    /** Longest time for a command; longer, because it is not repeated blindly. */
    @WithDefault("10s")
    Duration commandTimeout();

    /** Calls looked at to decide whether a service is broken; half of them failing opens its circuit. */
    @WithDefault("20")
    int window();

    /** How long a broken service is left alone before it is tried again. */
    @WithDefault("3s")
    Duration rest();
}
