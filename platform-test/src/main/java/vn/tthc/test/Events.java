package vn.tthc.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks and hears the events of the suite on the run's broker. */
public final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    private Events() {}

    /** Sends and waits for the broker's word. @param data a record, a map, or JSON text @return id of the event */
    public static UUID publish(String topic, String key, String type, Object data) {
        var id = UUID.randomUUID();
        publish(id, topic, key, type, data);
        return id;
    }

    /** The same with a given id: for a consumer an event sent a second time. */
    public static void publish(UUID id, String topic, String key, String type, Object data) {
        try {
            send(id, topic, key, type, data).get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The broker did not take " + type + " " + key + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The first event of the topic that matches, the earliest first. @throws AssertionError when none came in time */
    public static Event next(String topic, Predicate<Event> wanted) {
        var seen = new ArrayList<Event>();
        try (var consumer = consumer(topic)) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var event = event(record);
                    if (wanted.test(event)) {
                        return event;
                    }
                    seen.add(event);
                }
            }
        }
        throw new AssertionError("No such event on " + topic + " in " + PATIENCE.toSeconds() + " s; seen: "
                + seen.stream().map(event -> event.type() + " " + event.key()).toList());
    }

    /** All events of the topic so far, in order per key. */
    public static List<Event> all(String topic) {
        var events = new ArrayList<Event>();
        try (var consumer = consumer(topic)) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(event(record)));
            }
        }
        return events;
    }

    static Future<RecordMetadata> send(UUID id, String topic, String key, String type, Object data) {
        var record = new ProducerRecord<>(topic, key, json(data));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_type", type);
        header(record, "ce_source", "/tthc/test");
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_subject", key);
        header(record, "content-type", "application/json");
        return producer().send(record);
    }

    static void flush() {
        producer().flush();
    }

    /** Closes what is open. Public: the parts are stopped from another class loader than the one tests run in. */
    public static void forget() {
        PRODUCERS.values().forEach(producer -> producer.close(Duration.ZERO));
        PRODUCERS.clear();
    }

    private static byte[] json(Object data) {
        try {
            return data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static KafkaProducer<String, byte[]> producer() {
        return PRODUCERS.computeIfAbsent(
                Run.get("kafka"),
                bootstrap -> new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all", "max.block.ms", 60_000),
                        new StringSerializer(),
                        new ByteArraySerializer()));
    }

    private static KafkaConsumer<String, byte[]> consumer(String topic) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        Run.get("kafka"),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        try {
            var data = record.value() == null ? JSON.nullNode() : JSON.readTree(record.value());
            return new Event(
                    header(record, "ce_id"),
                    record.topic(),
                    record.key(),
                    header(record, "ce_type"),
                    header(record, "ce_source"),
                    data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
