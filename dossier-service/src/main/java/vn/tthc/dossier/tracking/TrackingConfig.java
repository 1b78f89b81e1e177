package vn.tthc.dossier.tracking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the public may look up. */
@ConfigMapping(prefix = "tthc.tracking")
interface TrackingConfig {
    /** Wrong secrets for one code within the window, before the code rests. */
    @WithDefault("10")
    int wrongSecrets();

    /** Look-ups of all the public together within the window: a limit of last resort. */
    @WithDefault("6000")
    int lookups();

    @WithDefault("10m")
    Duration window();
}
