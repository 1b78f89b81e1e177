package vn.tthc.platform.event;

import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox. */
record OutgoingEvent(UUID id, String topic, String key, String type, UUID subject, String payload, Instant time) {
    static OutgoingEvent of(Row row) {
        return new OutgoingEvent(
                row.getUUID("id"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getUUID("subject"),
                row.getString("payload"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    ProducerRecord<String, byte[]> record(String source) {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                key,
                payload.getBytes(StandardCharsets.UTF_8),
                CloudEvent.headers(id, type, source, time, subject));
    }
}
