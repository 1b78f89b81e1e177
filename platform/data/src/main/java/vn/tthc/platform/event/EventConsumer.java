package vn.tthc.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.replica.ReplicaConfig;

/**
 * Reads the topics of this service in batches: first the effect is committed in the database, then the offset in Kafka.
 * A batch that fails is taken again when the failure passes (the database is away), and otherwise one by one, so that
 * only the event that cannot be taken is parked.
 */
@ApplicationScoped
class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaClients clients;
    private final SafeContext context;
    private final Inbox inbox;
    private final EventTypes types;
    private final EventsConfig config;
    private final ReplicaConfig replicas;
    private final TreeSet<String> topics = new TreeSet<>();
    private final Loop loop = new Loop("tthc-events", Duration.ZERO, this::step);
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    EventConsumer(
            KafkaClients clients,
            SafeContext context,
            Inbox inbox,
            EventTypes types,
            EventsConfig config,
            ReplicaConfig replicas) {
        this.clients = clients;
        this.context = context;
        this.inbox = inbox;
        this.types = types;
        this.config = config;
        this.replicas = replicas;
        config.subscribe().ifPresent(topics::addAll);
        topics.addAll(replicas.all());
    }

    void start(@Observes StartupEvent started) {
        if (config.inbox().enabled() && !topics.isEmpty()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (config.inbox().enabled() && !topics.isEmpty()) {
            loop.stop();
        }
    }

    private boolean step() throws Exception {
        KafkaConsumer<String, byte[]> open = open();
        ConsumerRecords<String, byte[]> records = open.poll(POLL);
        if (!records.isEmpty()) {
            try {
                take(records);
                open.commitSync(Duration.ofSeconds(10));
            } catch (Exception e) {
                goBack(open, records);
                throw e;
            }
        }
        if (loop.isStopped()) {
            open.close();
        }
        return true;
    }

    private KafkaConsumer<String, byte[]> open() {
        KafkaConsumer<String, byte[]> open = consumer;
        if (open == null) {
            open = clients.consumer(config.inbox().batch());
            open.subscribe(topics);
            consumer = open;
        }
        return open;
    }

    private void take(ConsumerRecords<String, byte[]> records) throws Exception {
        var batch = new ArrayList<Reception>();
        records.forEach(record -> batch.add(receive(record)));
        try {
            context.await(PATIENCE, () -> inbox.apply(batch));
        } catch (Exception e) {
            if (loop.isStopped() || Failures.isTransient(e)) {
                throw e;
            }
            LOG.debugf(e, "A batch of %d events failed; they are taken one by one", batch.size());
            takeOneByOne(batch);
        }
    }

    private void takeOneByOne(List<Reception> batch) throws Exception {
        for (Reception each : batch) {
            try {
                context.await(PATIENCE, () -> inbox.apply(List.of(each)));
            } catch (Exception e) {
                if (loop.isStopped() || Failures.isTransient(e)) {
                    throw e;
                }
                var record = each.record();
                LOG.warnf("Event %s-%d@%d is parked: %s", record.topic(), record.partition(), record.offset(), e);
                context.await(PATIENCE, () -> inbox.park(each, Failures.reason(e), Failures.detail(e)));
            }
        }
    }

    private Reception receive(ConsumerRecord<String, byte[]> record) {
        return Reception.of(record, replicas.all().contains(record.topic()), types);
    }

    /** What was polled will be polled again. */
    private static void goBack(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (var partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }
}
