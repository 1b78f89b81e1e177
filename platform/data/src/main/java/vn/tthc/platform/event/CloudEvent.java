package vn.tthc.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;

/** CloudEvents 1.0 in binary mode: the attributes are Kafka headers, the value is the JSON data. */
final class CloudEvent {
    private CloudEvent() {}

    static List<Header> headers(UUID id, String type, String source, Instant time, UUID subject) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id.toString()),
                header("ce_type", type),
                header("ce_source", source),
                header("ce_time", time.toString()),
                header("ce_subject", subject.toString()),
                header("content-type", "application/json"));
    }

    /** @throws IllegalArgumentException when the record is no CloudEvent with data */
    static IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        if (record.value() == null) {
            throw new IllegalArgumentException("no data");
        }
        return new IncomingEvent(
                UUID.fromString(needed(headers, "ce_id")),
                needed(headers, "ce_type"),
                needed(headers, "ce_source"),
                time(needed(headers, "ce_time")),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                record.value());
    }

    /** The attribute as text; null when the header is missing. */
    static @Nullable String attribute(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** All headers as texts, for a record that is put aside; the last one of a name. */
    static Map<String, String> texts(Headers headers) {
        var texts = new LinkedHashMap<String, String>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8).replace("\0", ""));
            }
        }
        return texts;
    }

    /** Headers from what {@link #texts} made of them. @param json null when nothing was kept */
    static List<Header> headers(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        var texts = Json.read(json.getBytes(StandardCharsets.UTF_8), Texts.class);
        return texts.entrySet().stream()
                .map(each -> header(each.getKey(), each.getValue()))
                .toList();
    }

    private static final class Texts extends LinkedHashMap<String, String> {}

    private static String needed(Headers headers, String name) {
        String value = attribute(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return value;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("ce_time is no time: " + text, e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
