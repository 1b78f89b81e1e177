package vn.tthc.feedback.citizen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits against abuse of the public endpoints. Each process counts by itself. */
@ConfigMapping(prefix = "tthc.feedback.public")
interface CitizenConfig {
    /** Largest body of a submission, in bytes. */
    @WithDefault("65536")
    long maxBody();

    /** Submissions of one client address. */
    Rate address();

    /** Submissions of everyone together. */
    Rate everyone();

    /** Look-ups by code of one client address. */
    Rate lookups();

    /** Files of one client address. */
    Rate uploads();

    interface Rate {
        /** How many within {@link #window()}. */
        int count();

        Duration window();
    }
}
