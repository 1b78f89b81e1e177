package vn.tthc.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears the changes of the services from now on and tells the readers. Each gateway hears all of them; nothing is kept and
 * nothing is caught up: whoever starts to watch has just asked.
 */
@ApplicationScoped
class ChangeFeed {
    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String bootstrap;
    private final Streams streams;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    ChangeFeed(@ConfigProperty(name = "tthc.kafka.bootstrap") String bootstrap, Streams streams) {
        this.bootstrap = bootstrap;
        this.streams = streams;
    }

    void start(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(new Thread(streams::end, "tthc-live-end"));
        thread = Thread.ofPlatform().daemon().name("tthc-live").start(this::hear);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join(POLL.multipliedBy(4));
        }
    }

    private void hear() {
        while (!stopped) {
            try (var consumer = consumer()) {
                consumer.subscribe(ChangeReader.TOPICS.keySet());
                while (!stopped) {
                    consumer.poll(POLL).forEach(record -> {
                        Change change = ChangeReader.read(record.topic(), record.key(), record.value());
                        if (change != null) {
                            streams.tell(change);
                        }
                    });
                }
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Changes cannot be heard and are tried again: %s", e);
                rest();
            }
        }
    }

    /** In a group of its own that leaves nothing behind. */
    private KafkaConsumer<String, byte[]> consumer() {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG,
                "tthc-gateway-live-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                250,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                2_000L);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
