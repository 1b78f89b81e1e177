package vn.tthc.platform.audit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Computes the whole chain again and compares. */
@ApplicationScoped
class AuditVerifier {
    /**
     * @param count entries in the chain
     * @param ok whether nothing was changed, deleted or reordered
     * @param firstBroken position in the chain of the first entry that does not agree; null when all do
     * @param pending entries committed and not yet sealed, which is a matter of moments
     * @param unsealed entries that are neither in the chain nor waiting for it: someone has tampered with the table
     */
    record Verification(long count, boolean ok, @Nullable Long firstBroken, long pending, long unsealed) {}

    /** How far the check has come. */
    private record State(
            long position, byte[] hash, @Nullable Long broken) {}

    private static final int PAGE = 5_000;
    private static final String CHAIN = """
            select s.chain_no, s.prev_hash, s.hash, %s from audit_seal s left join audit_entry e on e.seq = s.entry_seq
            where s.chain_no > $1 order by s.chain_no limit %d""".formatted(Seal.COLUMNS, PAGE);
    private static final String OUTSIDE = """
            select (select count(*) from audit_pending) as pending,
                (select count(*) from audit_entry e where not exists
                    (select 1 from audit_seal s where s.entry_seq = e.seq)
                    and not exists (select 1 from audit_pending p where p.seq = e.seq)) as unsealed""";

    private final Pool pool;

    AuditVerifier(Pool pool) {
        this.pool = pool;
    }

    Uni<Verification> verify() {
        return from(new State(0, Seal.GENESIS, null)).chain(end -> pool.query(OUTSIDE)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row -> {
                    long unsealed = row.getLong("unsealed");
                    boolean ok = end.broken() == null && unsealed == 0;
                    return new Verification(end.position(), ok, end.broken(), row.getLong("pending"), unsealed);
                }));
    }

    private Uni<State> from(State state) {
        return pool.preparedQuery(CHAIN)
                .execute(Tuple.of(state.position()))
                .emitOn(Infrastructure.getDefaultExecutor())
                .chain(rows -> {
                    State next = check(state, rows);
                    return rows.size() < PAGE || next.broken() != null
                            ? Uni.createFrom().item(next)
                            : from(next);
                });
    }

    private static State check(State state, RowSet<Row> rows) {
        long position = state.position();
        byte[] hash = state.hash();
        for (Row row : rows) {
            long expected = position + 1;
            boolean agrees = row.getLong("chain_no") == expected
                    && row.getString("id") != null
                    && Arrays.equals(row.getBuffer("prev_hash").getBytes(), hash)
                    && Arrays.equals(row.getBuffer("hash").getBytes(), Seal.hash(hash, row));
            if (!agrees) {
                return new State(position, hash, expected);
            }
            position = expected;
            hash = row.getBuffer("hash").getBytes();
        }
        return new State(position, hash, null);
    }
}
