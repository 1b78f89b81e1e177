package vn.tthc.platform.command;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.json.Json;

/**
 * Lets a command that is sent again (a lost answer, a double click) have one effect and the same answer. Keys belong to
 * the person who sends them and are kept for a week.
 */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String CLAIM = """
            insert into idempotency (actor, key, request, created_at) values ($1, $2, $3, $4)
            on conflict (actor, key) do nothing returning 1""";
    private static final String ANSWER =
            "update idempotency set answer = $3::text::jsonb where actor = $1 and key = $2";
    private static final String EARLIER =
            "select request, answer::text as answer from idempotency where actor = $1 and key = $2";

    private final Transactions transactions;
    private final Identity identity;
    private final Clock clock;
    private final Pool pool;

    Idempotency(Transactions transactions, Identity identity, Clock clock, Pool pool) {
        this.transactions = transactions;
        this.identity = identity;
        this.clock = clock;
        this.pool = pool;
    }

    /**
     * Runs {@code work} unless it was done before; then gives the answer of that time. Inside
     * {@link Transactions#write} only: the key, the effect and the answer are committed together, and a second sender
     * waits for the first to end.
     *
     * @param request what distinguishes this command from another one with the same key; maps and sets have no order
     * @throws IdempotencyRefusal when the key is no key, or was used for another request
     */
    public <T> Uni<T> once(@Nullable String key, Object request, Class<T> answer, Supplier<Uni<T>> work) {
        if (key == null || key.length() < 8 || key.length() > 80) {
            return Uni.createFrom().failure(new IdempotencyRefusal.NotAKey());
        }
        String actor = identity.actor().subject();
        String fingerprint = Fingerprint.of(request);
        return transactions.statements().chain(statements -> statements
                .execute(
                        CLAIM, Tuple.of(actor, key, fingerprint, clock.instant().atOffset(ZoneOffset.UTC)))
                .chain(claimed -> claimed.rowCount() == 1
                        ? work.get().call(done -> remember(statements, actor, key, done))
                        : earlier(statements, actor, key, fingerprint, answer)));
    }

    @Scheduled(every = "6h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clean() {
        return pool.preparedQuery("delete from idempotency where created_at < $1")
                .execute(Tuple.of(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Uni<Void> remember(Statements statements, String actor, String key, @Nullable Object answer) {
        return statements
                .execute(ANSWER, Tuple.of(actor, key, answer == null ? "null" : Json.write(answer)))
                .replaceWithVoid();
    }

    private static <T> Uni<T> earlier(
            Statements statements, String actor, String key, String fingerprint, Class<T> answer) {
        return statements.execute(EARLIER, Tuple.of(actor, key)).map(rows -> {
            var row = rows.iterator().next();
            if (!row.getString("request").equals(fingerprint)) {
                throw new IdempotencyRefusal.Reused();
            }
            return Json.read(row.getString("answer"), answer);
        });
    }
}
