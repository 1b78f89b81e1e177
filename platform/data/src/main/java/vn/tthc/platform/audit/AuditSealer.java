package vn.tthc.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;

/**
 * Puts committed entries into the chain, one sealer at a time. It comes after the commit, because a chain inside the
 * transactions would let them through only one by one.
 */
@ApplicationScoped
class AuditSealer {
    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('tthc.audit')) as mine";
    private static final String LAST = "select chain_no, hash from audit_seal order by chain_no desc limit 1";
    private static final String CLAIM = """
            with claimed as (
                delete from audit_pending where seq in (select seq from audit_pending order by seq limit %d)
                returning seq)
            select %s from audit_entry e join claimed using (seq) order by e.seq""".formatted(BATCH, Seal.COLUMNS);
    private static final String SEAL = """
            insert into audit_seal (chain_no, entry_seq, prev_hash, hash)
            select * from unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])""";

    private final Pool pool;
    private final SafeContext context;
    private final Loop loop = new Loop("tthc-audit", Duration.ofSeconds(1), this::seal);

    AuditSealer(Pool pool, SafeContext context) {
        this.pool = pool;
        this.context = context;
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }

    void wake() {
        loop.wake();
    }

    private boolean seal() throws Exception {
        return context.await(PATIENCE, () -> pool.withTransaction(this::sealBatch)) == BATCH;
    }

    private Uni<Integer> sealBatch(SqlConnection connection) {
        return connection.query(LOCK).execute().chain(lock -> {
            boolean mine = lock.iterator().next().getBoolean("mine");
            return mine ? claimAndSeal(connection) : Uni.createFrom().item(0);
        });
    }

    private Uni<Integer> claimAndSeal(SqlConnection connection) {
        return connection
                .query(CLAIM)
                .execute()
                .chain(entries -> entries.size() == 0
                        ? Uni.createFrom().item(0)
                        : connection
                                .query(LAST)
                                .execute()
                                .chain(last -> connection.preparedQuery(SEAL).execute(chain(last, entries)))
                                .replaceWith(entries.size()));
    }

    private static Tuple chain(RowSet<Row> last, RowSet<Row> entries) {
        long number = 0;
        byte[] hash = Seal.GENESIS;
        for (Row row : last) {
            number = row.getLong("chain_no");
            hash = row.getBuffer("hash").getBytes();
        }
        var numbers = new ArrayList<Long>();
        var sequences = new ArrayList<Long>();
        var before = new ArrayList<Buffer>();
        var hashes = new ArrayList<Buffer>();
        for (Row entry : entries) {
            numbers.add(++number);
            sequences.add(entry.getLong("seq"));
            before.add(Buffer.buffer(hash));
            hash = Seal.hash(hash, entry);
            hashes.add(Buffer.buffer(hash));
        }
        return Tuple.tuple(List.of(
                numbers.toArray(Long[]::new),
                sequences.toArray(Long[]::new),
                before.toArray(Buffer[]::new),
                hashes.toArray(Buffer[]::new)));
    }
}
