package vn.tthc.feedback.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;

/** Removes files that no feedback has named for a day: their senders gave up. */
@ApplicationScoped
class LeftOvers {
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final String REMOVE = Attachments.removal("feedback_id is null and uploaded_at < $1");

    private final Transactions transactions;
    private final FileExchange files;
    private final Clock clock;

    LeftOvers(Transactions transactions, FileExchange files, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> remove() {
        Instant until = clock.instant().minus(PATIENCE);
        return transactions
                .queryAsSystem(sql -> sql.preparedQuery(REMOVE).execute(Tuple.of(until.atOffset(ZoneOffset.UTC))))
                .chain(rows -> files.forget(Attachments.contents(rows), until));
    }
}
