package vn.tthc.platform.event;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.data.Transactions;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Two replicas of a service look at the same outbox. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class TwoRelaysTest {
    private static final String TOPIC = "tthc.sample.labels";
    private static final int AGGREGATES = 12;
    private static final int CHANGES = 30;

    /** @param name an aggregate's state after its change of this number */
    record Changed(UUID aggregateId, String name, int number) implements DomainEvent {
        @Override
        public String key() {
            return aggregateId.toString();
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String type() {
            return "vn.tthc.sample.label.v1";
        }
    }

    @Inject
    OutboxRelay relay;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    SafeContext context;

    @Inject
    Pool pool;

    @Inject
    KafkaClients clients;

    @Inject
    EventsConfig config;

    @Inject
    MeterRegistry meters;

    @Test
    void eachEventIsSentOnceAndInTheOrderOfItsAggregate() throws Exception {
        var other = new OutboxRelay(pool, context, new EventSender(clients), config, meters);
        List<UUID> aggregates =
                IntStream.range(0, AGGREGATES).mapToObj(i -> UUID.randomUUID()).toList();
        other.start(new StartupEvent());
        try {
            for (int number = 1; number <= CHANGES; number++) {
                int now = number;
                context.await(
                        Duration.ofSeconds(10),
                        () -> transactions.writeAsSystem(() -> outbox.appendAll(aggregates.stream()
                                .map(id -> new Changed(id, "state " + now, now))
                                .toList())));
                relay.wake();
                other.wake();
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
        } finally {
            other.stop(new ShutdownEvent());
        }
        Map<String, List<Integer>> sent = Events.all(TOPIC).stream()
                .filter(event ->
                        aggregates.stream().anyMatch(id -> id.toString().equals(event.key())))
                .collect(Collectors.groupingBy(
                        event -> event.key(),
                        Collectors.mapping(event -> event.data().get("number").asInt(), Collectors.toList())));
        List<Integer> inOrder = IntStream.rangeClosed(1, CHANGES).boxed().toList();
        assertEquals(aggregates.stream().collect(Collectors.toMap(UUID::toString, id -> inOrder)), sent);
    }

    private long waiting() throws Exception {
        return context.await(Duration.ofSeconds(5), () -> pool.query("select count(*) from outbox")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0)));
    }
}
