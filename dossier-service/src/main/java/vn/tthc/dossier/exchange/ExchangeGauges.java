package vn.tthc.dossier.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import vn.tthc.platform.data.Transactions;

/** What an operator is woken by: how much waits, since when, and how much needs a person. */
@ApplicationScoped
class ExchangeGauges {
    private static final String COUNT = """
            select count(*) filter (where standing = 'WAITING') as waiting, count(*) filter (where standing = 'STUCK') as stuck,
                coalesce(extract(epoch from now() - min(due_since) filter (where standing = 'WAITING')), 0)::bigint as oldest
            from exchange_entry where standing <> 'ACKNOWLEDGED'""";

    private final Transactions transactions;
    private final AtomicLong waiting;
    private final AtomicLong stuck;
    private final AtomicLong oldest;

    ExchangeGauges(Transactions transactions, MeterRegistry meters) {
        this.transactions = transactions;
        this.waiting = gauge(meters, "tthc.exchange.waiting");
        this.stuck = gauge(meters, "tthc.exchange.stuck");
        this.oldest = gauge(meters, "tthc.exchange.oldest.seconds");
    }

    @Scheduled(every = "15s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> count() {
        return transactions
                .queryAsSystem(sql -> sql.query(COUNT).execute().invoke(rows -> {
                    var row = rows.iterator().next();
                    waiting.set(row.getLong("waiting"));
                    stuck.set(row.getLong("stuck"));
                    oldest.set(row.getLong("oldest"));
                }))
                .replaceWithVoid();
    }

    private static AtomicLong gauge(MeterRegistry meters, String name) {
        var value = new AtomicLong();
        meters.gauge(name, value);
        return value;
    }
}
