package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.catalog.internal.Constraints;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
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

/** Reading and drafting of decisions; handing in is {@link DecisionSteps}' matter, issuing is {@link DecisionIssuing}'s. */
@ApplicationScoped
class DecisionService {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final DecisionReferences references;
    private final DecisionIssuing issuing;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;

    DecisionService(
            Transactions transactions,
            DecisionStore store,
            DecisionReading reading,
            DecisionReferences references,
            DecisionIssuing issuing,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            OpenWork work) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.references = references;
        this.issuing = issuing;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
    }

    Uni<Page<Decision>> list(@Nullable Status status, @Nullable String text, PageRequest page) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s, status, text)
                .chain(total -> store.list(s, status, text, page)
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
                key, draft, Decision.class, () -> transactions.statements().chain(s -> references
                        .resolve(s, draft)
                        .chain(resolved -> store.insert(s, id, resolved, unit, user.username()))
                        .chain(() -> store.put(s, id, DecisionReading.unread(draft.lines()), false))
                        .chain(() -> audit.record("decision.drafted", "decision", id.toString(), Map.of("unit", unit)))
                        .chain(() -> read(s, id)))));
    }

    Uni<Decision> redraft(@Nullable String key, UUID id, DecisionDraft draft) {
        identity.current().require("decision:draft");
        int revision = draft.revision() == null ? 0 : draft.revision();
        return transactions.write(() -> idempotency.once(key, List.of(id, draft), Decision.class, () -> transactions
                .statements()
                .chain(s -> reading.lock(s, id, revision)
                        .invoke(DecisionService::editable)
                        .chain(row -> references.resolve(s, draft))
                        .chain(resolved -> store.update(s, id, resolved))
                        .chain(() -> store.put(s, id, DecisionReading.unread(draft.lines()), false))
                        .chain(() -> audit.record(
                                "decision.redrafted", "decision", id.toString(), Map.of("revision", revision + 1)))
                        .chain(() -> read(s, id)))));
    }

    Uni<Decision> issue(@Nullable String key, UUID id, Issue issue) {
        CurrentUser user = identity.current();
        user.require("decision:issue");
        return work.of(user)
                .chain(holding -> transactions.write(
                        () -> idempotency.once(key, List.of(id, issue), Decision.class, () -> transactions
                                .statements()
                                .chain(s -> reading.lock(s, id, issue.revision())
                                        .chain(row -> issuing.issue(s, issuable(row, holding), issue, user.username()))
                                        .chain(() -> read(s, id))))))
                .onFailure(DecisionService::isNumberTaken)
                .transform(taken -> new DecisionRefusal.NumberTaken(issue.number()));
    }

    private Uni<Decision> read(Statements s, UUID id) {
        return reading.get(s, id);
    }

    static void editable(Row row) {
        if (DecisionReading.status(row) == Status.SUBMITTED) {
            throw new DecisionRefusal.Submitted();
        }
    }

    /** The office that issues may issue what it drafted itself at once; what a department drafts is submitted first. */
    private static Row issuable(Row row, Holding holding) {
        if (DecisionReading.status(row) == Status.DRAFT && !holding.owns(row.getString("unit_id"))) {
            throw new DecisionRefusal.NotSubmitted();
        }
        return row;
    }

    private static boolean isNumberTaken(Throwable failure) {
        return Constraints.isBroken(failure, "decision_number") || Constraints.isBroken(failure, "decision_address");
    }
}
