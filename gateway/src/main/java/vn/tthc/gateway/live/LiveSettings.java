package vn.tthc.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be watched, and how often a reader is told. */
@ConfigMapping(prefix = "tthc.live")
interface LiveSettings {
    /** A reader is told at most once in this time. */
    @WithDefault("1s")
    Duration every();

    /** Streams of one user at a time; browsers keep few connections to a site, and every window has one. */
    @WithDefault("4")
    int streamsPerUser();

    /** Streams of everybody. */
    @WithDefault("2000")
    int streams();

    /** Longest time for one stream; a token that ends earlier ends it earlier. */
    @WithDefault("30m")
    Duration longest();
}
