package vn.tthc.platform.event;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;

/** Forgets the ids of events received long ago; their consumers ignore an older revision in any case. */
@ApplicationScoped
class InboxCleaning {
    private final Pool pool;
    private final Clock clock;
    private final EventsConfig config;

    InboxCleaning(Pool pool, Clock clock, EventsConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clean() {
        var before = clock.instant().minus(config.inbox().keep()).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery("delete from inbox where received_at < $1")
                .execute(Tuple.of(before))
                .replaceWithVoid();
    }
}
