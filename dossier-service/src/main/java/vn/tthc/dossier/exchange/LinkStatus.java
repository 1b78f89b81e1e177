package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** How the exchange stands (tình trạng kết nối), in the caller's scope. */
@ApplicationScoped
class LinkStatus {
    private static final String STATUS = """
            select l.*,
                (select count(*) from exchange_entry where standing = 'WAITING') as waiting,
                (select count(*) from exchange_entry where standing = 'STUCK') as stuck,
                (select min(due_since) from exchange_entry where standing <> 'ACKNOWLEDGED') as oldest,
                (select count(*) from portal_difference where closed_at is null) as differences
            from exchange_link l""";

    private final Transactions transactions;
    private final Identity identity;
    private final PortalClient portal;

    LinkStatus(Transactions transactions, Identity identity, PortalClient portal) {
        this.transactions = transactions;
        this.identity = identity;
        this.portal = portal;
    }

    Uni<LinkView> read() {
        identity.current().require(Ledger.READ);
        return transactions.query(sql ->
                sql.query(STATUS).execute().map(rows -> view(rows.iterator().next())));
    }

    private LinkView view(Row row) {
        return new LinkView(
                portal.isConnected(),
                !portal.isConnected()
                        ? LinkView.State.NOT_CONNECTED
                        : row.getBoolean("interrupted") ? LinkView.State.INTERRUPTED : LinkView.State.WORKING,
                DueDossier.instant(row, "since"),
                DueDossier.instant(row, "last_acknowledged_at"),
                DueDossier.instant(row, "next_try_at"),
                CauseView.of(row),
                row.getLong("waiting"),
                row.getLong("stuck"),
                DueDossier.instant(row, "oldest"),
                row.getLong("differences"));
    }
}
