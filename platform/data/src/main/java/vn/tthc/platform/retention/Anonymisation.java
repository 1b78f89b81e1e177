package vn.tthc.platform.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.time.Clocks;

/** The end of the person in a record whose retention period has run out: once, for good, with its files, and audited. */
@ApplicationScoped
public class Anonymisation {
    private static final String IN_SCOPE = "select id from %s where id::text = $1 or code = $1";
    private static final String LOCKED = "select * from %s where id = $1 for update";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final FileExchange files;
    private final Clock clock;

    Anonymisation(
            Transactions transactions,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            FileExchange files,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.files = files;
        this.clock = clock;
    }

    /** @param files how many were removed with their content */
    public record Anonymised(String code, int files) {}

    /**
     * The record must be in the caller's scope; what hangs on it may have come from elsewhere, and goes too.
     *
     * @throws Refusal while the record is open
     * @throws RetentionRefusal while its period runs or is not known, or when the person is gone already
     */
    public Uni<Anonymised> of(PersonalRecord kind, String idOrCode, String reason, String key) {
        identity.current().require(kind.permission());
        List<String> contents = new ArrayList<>();
        return transactions
                .query(sql ->
                        sql.preparedQuery(IN_SCOPE.formatted(kind.table())).execute(Tuple.of(idOrCode)))
                .map(found -> one(kind, found).getUUID("id"))
                .chain(id -> transactions.writeAsSystem(
                        () -> idempotency.once(key, List.of(id, reason), Anonymised.class, () -> transactions
                                .statements()
                                .chain(sql -> end(sql, kind, id, contents))
                                .call(told -> note(kind, id, reason, told)))))
                .call(() -> files.forget(contents, clock.instant()));
    }

    private Uni<Anonymised> end(Statements sql, PersonalRecord kind, UUID id, List<String> contents) {
        return sql.execute(LOCKED.formatted(kind.table()), Tuple.of(id))
                .map(found -> one(kind, found))
                .invoke(row -> requireEnd(kind, row))
                .chain(row -> kind.takeOut(sql, row, OffsetDateTime.now(clock))
                        .invoke(contents::addAll)
                        .map(gone -> new Anonymised(row.getString("code"), gone.size())));
    }

    private void requireEnd(PersonalRecord kind, Row row) {
        if (row.getOffsetDateTime("anonymised_at") != null) {
            throw new RetentionRefusal.AlreadyAnonymous();
        }
        var ended = kind.ended(row);
        kind.retention()
                .requireOver(
                        ended.classes(),
                        ended.at().atZoneSameInstant(Clocks.ZONE).toLocalDate(),
                        LocalDate.now(clock));
    }

    private Uni<Void> note(PersonalRecord kind, UUID id, String reason, Anonymised told) {
        var details = Map.of("code", told.code(), "reason", reason, "files", told.files());
        return audit.record(kind.table() + ".anonymise", kind.table(), id.toString(), details);
    }

    private static Row one(PersonalRecord kind, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw kind.notFound();
        }
        return rows.iterator().next();
    }
}
