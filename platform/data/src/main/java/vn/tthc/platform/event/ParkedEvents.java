package vn.tthc.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Events that could not be taken, for an administrator to look at; newest first. */
@ApplicationScoped
class ParkedEvents {
    /** @param data the value as text; null when there was none */
    record Parked(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String type,
            String reason,
            String detail,
            @Nullable String data,
            Instant parkedAt) {}

    private static final String LIST = """
            select id, topic, partition, "offset", key, type, reason, detail, data, parked_at from parked_event
            where $1::uuid is null or id < $1 order by id desc limit $2""";

    private final Pool pool;
    private final AtomicLong parked;

    ParkedEvents(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        this.parked = meters.gauge("tthc.events.parked", new AtomicLong());
    }

    Uni<Page<Parked>> list(PageRequest page) {
        UUID after = page.after() == null ? null : page.after().uuid(0);
        return pool.preparedQuery(LIST).execute(Tuple.of(after, page.limit())).map(rows -> {
            var found = new ArrayList<Row>();
            rows.forEach(found::add);
            return Page.of(found.stream().map(ParkedEvents::read).toList(), page, each -> Cursor.of(each.id()), null);
        });
    }

    void countAtStart(@Observes StartupEvent started) {
        count().subscribe().with(done -> {}, failure -> {});
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> count() {
        return pool.query("select count(*) from parked_event")
                .execute()
                .invoke(rows -> parked.set(rows.iterator().next().getLong(0)))
                .replaceWithVoid();
    }

    private static Parked read(Row row) {
        return new Parked(
                row.getUUID("id"),
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("offset"),
                row.getString("key"),
                row.getString("type"),
                row.getString("reason"),
                row.getString("detail"),
                row.getString("data"),
                row.getOffsetDateTime("parked_at").toInstant());
    }
}
