package vn.tthc.platform.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** The Kafka producer, on a thread of its own: it may block for seconds while the broker is away. */
@ApplicationScoped
class EventSender {
    private static final int LONGEST_WAIT_S = 10;

    private final KafkaClients clients;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("tthc-sender").factory());
    private @Nullable KafkaProducer<String, byte[]> producer;

    EventSender(KafkaClients clients) {
        this.clients = clients;
    }

    /** Completes when Kafka has acknowledged all of them; stops at the first that fails. */
    Uni<Void> send(List<OutgoingEvent> events) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> thread.execute(() -> {
                    try {
                        sendAndWait(events);
                        emitter.complete(null);
                    } catch (ExecutionException e) {
                        emitter.fail(e.getCause());
                    } catch (Exception e) {
                        emitter.fail(e);
                    }
                }));
    }

    void close() {
        thread.execute(() -> {
            if (producer != null) {
                producer.close(Duration.ofSeconds(2));
            }
        });
        thread.shutdown();
    }

    private void sendAndWait(List<OutgoingEvent> events) throws Exception {
        if (producer == null) {
            producer = clients.producer();
        }
        var pending = new ArrayList<Future<RecordMetadata>>(events.size());
        for (OutgoingEvent event : events) {
            var sent = producer.send(event.record(clients.source()));
            if (sent.isDone()) {
                sent.get();
            }
            pending.add(sent);
        }
        producer.flush();
        for (var each : pending) {
            each.get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        }
    }
}
