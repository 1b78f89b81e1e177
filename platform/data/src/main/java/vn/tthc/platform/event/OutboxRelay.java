package vn.tthc.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;

/**
 * Sends what is in the outbox, oldest first, and deletes it once Kafka has acknowledged it. One replica of a service
 * sends at a time: the one with the advisory lock. An event may be sent twice, never not at all.
 */
@ApplicationScoped
class OutboxRelay {
    /** The lock is taken before the rows; rows that another relay has just deleted are skipped. */
    private static final String CLAIM = """
            with leader as materialized (select pg_try_advisory_xact_lock(hashtext('tthc.outbox')) as mine)
            select seq, id, aggregatetype, aggregateid, type, subject, payload::text as payload, created_at
            from outbox where (select mine from leader)
            order by seq limit $1 for update skip locked""";

    private static final String DELETE = "delete from outbox where seq = any($1::bigint[])";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pool pool;
    private final SafeContext context;
    private final EventSender sender;
    private final EventsConfig.Outbox config;
    private final AtomicLong waiting = new AtomicLong();
    private final Loop loop;
    private final Loop gauge;

    OutboxRelay(Pool pool, SafeContext context, EventSender sender, EventsConfig config, MeterRegistry meters) {
        this.pool = pool;
        this.context = context;
        this.sender = sender;
        this.config = config.outbox();
        this.loop = new Loop("tthc-outbox", this.config.every(), this::relay);
        this.gauge = new Loop("tthc-outbox-gauge", Duration.ofSeconds(5), this::count);
        meters.gauge("tthc.outbox.waiting", waiting);
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            loop.start();
            gauge.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (config.relay()) {
            gauge.stop();
            loop.stop();
            sender.close();
        }
    }

    void wake() {
        loop.wake();
    }

    private boolean relay() throws Exception {
        int sent = context.await(PATIENCE, () -> pool.withTransaction(this::sendBatch));
        return sent == config.batch();
    }

    private Uni<Integer> sendBatch(SqlConnection connection) {
        return connection.preparedQuery(CLAIM).execute(Tuple.of(config.batch())).chain(rows -> {
            var claimed = new ArrayList<Row>();
            rows.forEach(claimed::add);
            return claimed.isEmpty() ? Uni.createFrom().item(0) : send(connection, claimed);
        });
    }

    private Uni<Integer> send(SqlConnection connection, List<Row> claimed) {
        var numbers = claimed.stream().map(row -> row.getLong("seq")).toArray(Long[]::new);
        return sender.send(claimed.stream().map(OutgoingEvent::of).toList())
                .chain(() -> connection.preparedQuery(DELETE).execute(Tuple.tuple(List.of((Object) numbers))))
                .replaceWith(claimed.size());
    }

    private boolean count() throws Exception {
        waiting.set(context.await(PATIENCE, () -> pool.query("select count(*) from outbox")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))));
        return false;
    }
}
