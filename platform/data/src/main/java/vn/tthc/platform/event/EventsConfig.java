package vn.tthc.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events that this service sends and reads. */
@ConfigMapping(prefix = "tthc.events")
public interface EventsConfig {
    /** Topics that this service owns; made at start. */
    Map<String, Topic> topics();

    /** Topics that this service's handlers read. */
    Optional<List<String>> subscribe();

    Outbox outbox();

    Inbox inbox();

    interface Topic {
        /** Whether only the latest event of each key is kept; otherwise all are kept for good. */
        @WithDefault("false")
        boolean compacted();

        @WithDefault("3")
        int partitions();
    }

    interface Outbox {
        /** Off where Debezium reads the table instead. */
        @WithDefault("true")
        boolean relay();

        /** How often to look when nobody wakes the relay. */
        @WithDefault("250ms")
        Duration every();

        /** Most events in one transaction of the relay. */
        @WithDefault("500")
        int batch();
    }

    interface Inbox {
        /** Off in tests that deliver events themselves. */
        @WithDefault("true")
        boolean enabled();

        /** Most events in one transaction of the consumer. */
        @WithDefault("500")
        int batch();

        /** How long the ids of received events are kept. */
        @WithDefault("90d")
        Duration keep();
    }
}
