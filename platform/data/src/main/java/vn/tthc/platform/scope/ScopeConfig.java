package vn.tthc.platform.scope;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What differs between services in the rule of rows. */
@ConfigMapping(prefix = "tthc.scope")
public interface ScopeConfig {
    enum National {
        NONE,
        ALL
    }

    /** What national readers see: nothing, or everything where rows carry no personal data (reporting). */
    @WithDefault("none")
    National national();
}
