package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Reading and drafting of decisions; issuing is {@link DecisionIssuing}'s. */
@ApplicationScoped
class DecisionService {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final DecisionIssuing issuing;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;

    DecisionService(
            Transactions transactions,
            DecisionStore store,
            DecisionReading reading,
            DecisionIssuing issuing,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.issuing = issuing;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
    }

    Uni<Page<Decision>> list(@Nullable Status status, @Nullable String text, PageRequest page) {
        identity.current().require("decision:read");
        UUID after = page.after() == null ? null : UUID.fromString(page.after().key(0));
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s, status, text)
                .chain(total -> store.list(s, status, text, after, page.limit())
                        .chain(rows -> reading.list(s, DecisionStore.rows(rows)))
                        .map(list -> Page.of(list, page, d -> Cursor.of(d.id()), total)))));
    }

    Uni<Decision> get(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> read(s, id)));
    }

    Uni<Decision> draft(@Nullable String key, DecisionDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        String unit = user.unit();
        if (unit == null) {
            throw new DecisionRefusal.NoUnit();
        }
        UUID id = Ids.next();
        return transactions.write(() -> idempotency.once(
                key, draft, Decision.class, () -> transactions.statements().chain(s -> store.insert(
                                s, id, draft, unit, user.username())
                        .chain(() -> store.put(s, id, lines(draft), false))
                        .chain(() -> audit.record("decision.drafted", "decision", id.toString(), Map.of("unit", unit)))
                        .chain(() -> read(s, id)))));
    }

    Uni<Decision> redraft(@Nullable String key, UUID id, DecisionDraft draft) {
        identity.current().require("decision:draft");
        int revision = draft.revision() == null ? 0 : draft.revision();
        return transactions.write(() -> idempotency.once(key, List.of(id, draft), Decision.class, () -> transactions
                .statements()
                .chain(s -> open(s, id, revision)
                        .chain(row -> store.update(s, id, draft))
                        .chain(() -> store.put(s, id, lines(draft), false))
                        .chain(() -> audit.record(
                                "decision.redrafted", "decision", id.toString(), Map.of("revision", revision + 1)))
                        .chain(() -> read(s, id)))));
    }

    Uni<Decision> issue(@Nullable String key, UUID id, Issue issue) {
        identity.current().require("decision:issue");
        return transactions
                .write(() -> idempotency.once(key, List.of(id, issue), Decision.class, () -> transactions
                        .statements()
                        .chain(s -> open(s, id, issue.revision())
                                .chain(row -> issuing.issue(s, row, issue))
                                .chain(() -> read(s, id)))))
                .onFailure(DecisionService::isNumberTaken)
                .transform(taken -> new DecisionRefusal.NumberTaken(issue.number()));
    }

    private Uni<Decision> read(Statements s, UUID id) {
        return store.find(s, id, false).chain(row -> {
            if (row == null) {
                throw new DecisionRefusal.NotFound(id.toString());
            }
            return reading.one(s, row);
        });
    }

    /** The draft, locked. */
    private Uni<Row> open(Statements s, UUID id, int revision) {
        return store.find(s, id, true).map(row -> {
            if (row == null) {
                throw new DecisionRefusal.NotFound(id.toString());
            }
            if (DecisionReading.status(row) != Status.DRAFT) {
                throw new DecisionRefusal.AlreadyIssued();
            }
            if (row.getInteger("revision") != revision) {
                throw new DecisionRefusal.Changed(row.getInteger("revision"));
            }
            return row;
        });
    }

    /** The names and changes of a draft are worked out when it is read. */
    private static List<Line> lines(DecisionDraft draft) {
        return IntStream.range(0, draft.lines().size())
                .mapToObj(i -> {
                    DraftLine line = draft.lines().get(i);
                    return new Line(
                            i + 1,
                            line.kind(),
                            line.procedureCode(),
                            "",
                            line.replacedCode(),
                            line.note(),
                            line.content(),
                            List.of());
                })
                .toList();
    }

    private static boolean isNumberTaken(Throwable failure) {
        return failure instanceof PgException e && "decision_number".equals(e.getConstraint());
    }
}
