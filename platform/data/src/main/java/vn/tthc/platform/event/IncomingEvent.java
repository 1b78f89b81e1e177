package vn.tthc.platform.event;

import java.time.Instant;
import java.util.UUID;
import vn.tthc.platform.json.Json;

/**
 * An event received from Kafka.
 *
 * @param source path of the service it comes from, for example {@code /tthc/catalog-service}
 * @param data JSON
 */
@SuppressWarnings("ArrayRecordComponent")
public record IncomingEvent(
        UUID id,
        String type,
        String source,
        Instant time,
        String topic,
        int partition,
        long offset,
        String key,
        byte[] data) {

    /** The data as a record; fields it does not know are ignored. @throws MalformedJson when it does not fit */
    public <T> T as(Class<T> type) {
        return Json.read(data, type);
    }
}
