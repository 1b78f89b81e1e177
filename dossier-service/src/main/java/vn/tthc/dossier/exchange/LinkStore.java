package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;

/** Whether the portal can be reached, for all processes. */
@ApplicationScoped
class LinkStore {
    private static final String READ = """
            select interrupted, tries, next_try_at is null or next_try_at <= now() as open from exchange_link""";

    /** Written once a second at most, while everything is well. */
    private static final String WORKS = """
            update exchange_link set last_acknowledged_at = now(), since = case when interrupted then now() else since end,
                interrupted = false, tries = 0, next_try_at = null, cause = null, portal_says = null
            where interrupted or last_acknowledged_at is null or last_acknowledged_at < now() - interval '1 second'""";

    private static final String FAILS = """
            update exchange_link set since = case when interrupted then since else now() end, interrupted = true,
                tries = tries + 1, next_try_at = now() + $1::bigint * interval '1 millisecond', cause = $2, portal_says = $3
            where not interrupted or next_try_at <= now()""";

    private final Transactions transactions;

    LinkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param open whether it may be tried now */
    record Link(boolean interrupted, int tries, boolean open) {}

    Uni<Link> read() {
        return transactions.queryAsSystem(sql -> sql.query(READ).execute().map(rows -> {
            var row = rows.iterator().next();
            return new Link(row.getBoolean("interrupted"), row.getInteger("tries"), row.getBoolean("open"));
        }));
    }

    Uni<Void> works() {
        return change(WORKS, Tuple.tuple());
    }

    /** @param again when it is tried next */
    Uni<Void> fails(Cause cause, @Nullable String says, Duration again) {
        return change(FAILS, Tuple.of(again.toMillis(), cause.name(), says));
    }

    private Uni<Void> change(String sql, Tuple parameters) {
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(statements -> statements.execute(sql, parameters))
                .replaceWithVoid());
    }
}
