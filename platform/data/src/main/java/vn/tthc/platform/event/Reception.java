package vn.tthc.platform.event;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What a Kafka record turned out to be: an event, a deletion in a compacted topic, or nothing that can be read. */
sealed interface Reception {
    ConsumerRecord<String, byte[]> record();

    record Event(ConsumerRecord<String, byte[]> record, IncomingEvent event) implements Reception {}

    record Deletion(ConsumerRecord<String, byte[]> record) implements Reception {}

    record Unreadable(ConsumerRecord<String, byte[]> record, String reason, String detail) implements Reception {}

    /** @param replicated whether the topic is kept as documents */
    static Reception of(ConsumerRecord<String, byte[]> record, boolean replicated, EventTypes types) {
        if (replicated && record.value() == null && record.key() != null) {
            return new Deletion(record);
        }
        IncomingEvent event;
        try {
            event = CloudEvent.read(record);
        } catch (IllegalArgumentException e) {
            return new Unreadable(record, "no-cloud-event", String.valueOf(e.getMessage()));
        }
        if (types.knows(event.type()) || (replicated && types.isReadableVersion(event.type()))) {
            return new Event(record, event);
        }
        return new Unreadable(record, "unknown-type", event.type());
    }

    /** The value as text, for people who look into a parked event. */
    default @Nullable String text() {
        return record().value() == null ? null : new String(record().value(), StandardCharsets.UTF_8).replace("\0", "");
    }
}
