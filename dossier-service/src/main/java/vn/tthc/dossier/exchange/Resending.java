package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Transactions;

/**
 * Has dossiers sent again from the start: state, progress and result. That is safe however often it is done, because the portal
 * keeps what it has already; nothing here is changed by it.
 */
@ApplicationScoped
public class Resending {
    private static final String AGAIN = """
            update exchange_entry set standing = 'WAITING', due_since = coalesce(due_since, now()), next_try_at = now(),
                tries = 0, state_revision = 0, progress_no = 0, result_digest = null, changed_at = now()
            where dossier_id = any ($1)""";

    private final Transactions transactions;
    private final Sender sender;

    Resending(Transactions transactions, Sender sender) {
        this.transactions = transactions;
        this.sender = sender;
    }

    /** Inside a write transaction; those that the caller may see. @return how many */
    public Uni<Integer> again(Collection<UUID> dossiers) {
        AfterCommit.run(sender::wake);
        return transactions
                .statements()
                .chain(sql -> sql.execute(AGAIN, Tuple.of(dossiers.toArray(UUID[]::new))))
                .map(rows -> rows.rowCount());
    }
}
