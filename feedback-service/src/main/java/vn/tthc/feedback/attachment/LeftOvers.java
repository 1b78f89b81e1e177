package vn.tthc.feedback.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;

/** Removes files that no feedback has named for a day: their senders gave up. */
@ApplicationScoped
class LeftOvers {
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** Content that another row refers to stays. */
    private static final String REMOVE = """
            with gone as (delete from feedback_file where feedback_id is null and uploaded_at < $1 returning id, sha256)
            select distinct sha256 from gone where not exists (
                select 1 from feedback_file f where f.sha256 = gone.sha256 and f.id not in (select id from gone))""";

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
                .map(rows -> {
                    List<String> contents = new ArrayList<>();
                    rows.forEach(row -> contents.add(row.getString("sha256")));
                    return contents;
                })
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(contents -> contents.forEach(sha256 -> forget(sha256, until)))
                .replaceWithVoid();
    }

    private void forget(String sha256, Instant since) {
        try {
            files.forget(sha256, since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
