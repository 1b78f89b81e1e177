package vn.tthc.platform.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compacted topics that this service keeps a copy of. */
@ConfigMapping(prefix = "tthc.replica")
public interface ReplicaConfig {
    Optional<List<String>> topics();

    /** How long a copy in memory is trusted without a look at the table, at most one second. */
    @WithDefault("1s")
    Duration trust();

    default Set<String> all() {
        return topics().map(Set::copyOf).orElse(Set.of());
    }
}
