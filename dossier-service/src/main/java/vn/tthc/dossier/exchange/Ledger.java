package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** The ledger of the exchange (sổ đồng bộ) as people read it, in the caller's scope. */
@ApplicationScoped
class Ledger {
    static final String READ = "exchange:read";
    static final String RESEND = "exchange:resend";
    private static final int MOST_MESSAGES = 200;
    private static final String ENTRY =
            "select " + EntryView.COLUMNS + " from exchange_entry e join dossier d on d.id = e.dossier_id where ";
    private static final String MESSAGES =
            "select * from exchange_message where dossier_id = $1 order by no desc limit " + MOST_MESSAGES;

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Resending resending;
    private final AuditTrail audit;
    private final Identity identity;

    Ledger(
            Transactions transactions,
            Idempotency idempotency,
            Resending resending,
            AuditTrail audit,
            Identity identity) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.resending = resending;
        this.audit = audit;
        this.identity = identity;
    }

    Uni<Page<EntryView>> page(EntryFilter filter, PageRequest page) {
        CurrentUser user = identity.current();
        user.require(READ);
        boolean mayResend = user.may(RESEND);
        return transactions.query(sql -> sql.preparedQuery(filter.count())
                .execute(filter.parameters())
                .map(rows -> rows.iterator().next().getLong("total"))
                .chain(total -> sql.preparedQuery(filter.page(page))
                        .execute(filter.parameters(page))
                        .map(rows -> {
                            List<Line> lines = new ArrayList<>();
                            rows.forEach(row -> lines.add(new Line(row, EntryView.of(row, mayResend, List.of()))));
                            return Page.of(lines, page, line -> line.cursor(filter), total)
                                    .map(Line::view);
                        })));
    }

    private record Line(Row row, EntryView view) {
        Cursor cursor(EntryFilter filter) {
            Instant key = DueDossier.instant(row, filter.isOpen() ? "due_since" : "changed_at");
            return Cursor.of(String.valueOf(key), view.dossierId());
        }
    }

    /** With its messages. @throws ExchangeRefusal.NotFound when there is none in the caller's scope */
    Uni<EntryView> get(String idOrCode) {
        CurrentUser user = identity.current();
        user.require(READ);
        return transactions.query(sql -> {
            UUID id = uuid(idOrCode);
            return sql.preparedQuery(ENTRY + (id == null ? "d.code = $1" : "d.id = $1"))
                    .execute(Tuple.of(id == null ? idOrCode : id))
                    .map(Ledger::only)
                    .chain(row -> sql.preparedQuery(MESSAGES)
                            .execute(Tuple.of(row.getUUID("dossier_id")))
                            .map(messages -> EntryView.of(row, user.may(RESEND), messages(messages))));
        });
    }

    /** What a command remembers as its answer. */
    record Resent(UUID id) {}

    Uni<EntryView> resend(UUID id, ResendCommand command, @Nullable String key) {
        identity.current().require(RESEND);
        return transactions
                .write(() -> idempotency.once(key, List.of(id, command), Resent.class, () -> resending
                        .again(List.of(id))
                        .invoke(count -> {
                            if (count == 0) {
                                throw new ExchangeRefusal.NotFound();
                            }
                        })
                        .chain(() -> audit.record(
                                "exchange.resend", "dossier", id.toString(), Map.of("reason", command.reason())))
                        .replaceWith(new Resent(id))))
                .chain(resent -> get(resent.id().toString()));
    }

    private static Row only(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new ExchangeRefusal.NotFound();
        }
        return rows.iterator().next();
    }

    private static List<MessageView> messages(RowSet<Row> rows) {
        List<MessageView> messages = new ArrayList<>();
        rows.forEach(row -> messages.add(MessageView.of(row)));
        return messages;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
