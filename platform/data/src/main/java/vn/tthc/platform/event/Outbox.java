package vn.tthc.platform.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.json.Json;

/** Records events in the transaction that makes them true; the relay sends them after the commit. */
@ApplicationScoped
public class Outbox {
    /** The column names are those of Debezium's outbox event router, so that a cluster may use Debezium instead. */
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, created_at)
            select id, topic, key, type, subject, payload::jsonb, $7
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[])
                with ordinality as e (id, topic, key, type, subject, payload, no)
            order by no""";

    private final Transactions transactions;
    private final Clock clock;
    private final Runnable wake;

    Outbox(Transactions transactions, OutboxRelay relay, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.wake = relay::wake;
    }

    /** Inside {@link Transactions#write} only. */
    public Uni<Void> append(DomainEvent event) {
        return appendAll(List.of(event));
    }

    /** In the order of the collection; inside {@link Transactions#write} only. */
    public Uni<Void> appendAll(Collection<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transactions
                .statements()
                .invoke(statements -> AfterCommit.run(wake))
                .chain(statements -> statements.execute(INSERT, rows(List.copyOf(events))))
                .replaceWithVoid();
    }

    private Tuple rows(List<? extends DomainEvent> events) {
        Instant now = clock.instant();
        return Tuple.tuple(List.of(
                Stream.generate(Ids::next).limit(events.size()).toArray(UUID[]::new),
                events.stream().map(DomainEvent::topic).toArray(String[]::new),
                events.stream().map(DomainEvent::key).toArray(String[]::new),
                events.stream().map(DomainEvent::type).toArray(String[]::new),
                events.stream().map(DomainEvent::aggregateId).toArray(UUID[]::new),
                events.stream().map(Json::write).toArray(String[]::new),
                now.atOffset(ZoneOffset.UTC)));
    }
}
