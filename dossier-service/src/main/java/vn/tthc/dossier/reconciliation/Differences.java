package vn.tthc.dossier.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.dossier.exchange.Resending;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** What was found to differ, in the caller's scope; what only the portal has is for the province. */
@ApplicationScoped
class Differences {
    private static final String READ = "exchange:read";
    private static final String RESEND = "exchange:resend";
    private static final String SELECT = """
            select p.*, d.procedure_name, d.handling_unit_id, e.standing from portal_difference p
            left join dossier d on d.id = p.dossier_id
            left join exchange_entry e on e.dossier_id = p.dossier_id""";
    private static final String WHERE = " where ($1::text is null or p.kind = $1) and (p.closed_at is null) = $2";
    private static final String COUNT = "select count(*) as total from portal_difference p" + WHERE;
    private static final String SUMMARY = """
            select kind, count(*) as open, count(*) filter (where acknowledged) as lost
            from portal_difference where closed_at is null group by kind""";
    private static final String LOCK = "select id from portal_difference where id = any ($1) order by id for update";
    private static final String REPAIRED =
            "update portal_difference set repairs = repairs + 1, repaired_at = now() where id = any ($1)";
    private static final String SETTLED =
            "update portal_difference set closed_at = now(), closed_by = $2, ground = $3 where id = $1";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Resending resending;
    private final AuditTrail audit;
    private final Identity identity;

    Differences(
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

    /** How many are open of a kind. @param lostThere of them, those whose receipt the portal had given */
    record Count(DifferenceKind kind, long open, long lostThere) {}

    /** @param queued dossiers that are sent again */
    record Repaired(int queued) {}

    /** Those seen last first. */
    Uni<Page<Difference>> page(@Nullable DifferenceKind kind, boolean open, PageRequest page) {
        identity.current().require(READ);
        Tuple which = Tuple.of(kind == null ? null : kind.name(), open);
        Cursor after = page.after();
        Tuple from = Tuple.of(kind == null ? null : kind.name(), open);
        if (after != null) {
            from.addOffsetDateTime(after.instant(0).atOffset(ZoneOffset.UTC)).addUUID(after.uuid(1));
        }
        String rows = SELECT + WHERE + (after == null ? "" : " and (p.last_seen_at, p.id) < ($3, $4)")
                + " order by p.last_seen_at desc, p.id desc limit " + page.limit();
        return transactions.query(sql -> sql.preparedQuery(COUNT)
                .execute(which)
                .map(found -> found.iterator().next().getLong("total"))
                .chain(total -> sql.preparedQuery(rows).execute(from).map(found -> {
                    List<Difference> differences = new ArrayList<>();
                    found.forEach(row -> differences.add(Difference.of(row)));
                    return Page.of(differences, page, each -> Cursor.of(each.lastSeenAt(), each.id()), total);
                })));
    }

    Uni<List<Count>> summary() {
        identity.current().require(READ);
        return transactions.query(sql -> sql.query(SUMMARY).execute().map(rows -> {
            List<Count> counts = new ArrayList<>();
            rows.forEach(row -> counts.add(new Count(
                    DifferenceKind.valueOf(row.getString("kind")), row.getLong("open"), row.getLong("lost"))));
            counts.sort(Comparator.comparing(Count::kind));
            return counts;
        }));
    }

    /** All of them or none. */
    Uni<Repaired> repair(RepairCommand command, @Nullable String key) {
        identity.current().require(RESEND);
        UUID[] ids = new HashSet<>(command.ids()).toArray(UUID[]::new);
        return transactions.write(() -> idempotency.once(key, command, Repaired.class, () -> transactions
                .statements()
                .chain(sql -> locked(ids)
                        .invoke(found -> found.forEach(Differences::checkRepairable))
                        .chain(found -> sql.execute(REPAIRED, Tuple.of(ids))
                                .chain(() -> resending.again(found.stream()
                                        .map(Difference::dossierId)
                                        .filter(Objects::nonNull)
                                        .toList()))
                                .call(queued -> audit.record(
                                        "exchange.repair",
                                        "portal-difference",
                                        found.getFirst().id().toString(),
                                        Map.of(
                                                "reason",
                                                command.reason(),
                                                "dossiers",
                                                found.stream()
                                                        .map(Difference::code)
                                                        .toList())))))
                .map(Repaired::new)));
    }

    Uni<Difference> settle(UUID id, SettleCommand command, @Nullable String key) {
        CurrentUser user = identity.current();
        user.require(Runs.RECONCILE);
        UUID[] one = {id};
        return transactions.write(() -> idempotency.once(key, List.of(id, command), Difference.class, () -> transactions
                .statements()
                .chain(sql -> locked(one)
                        .invoke(found -> found.forEach(Differences::checkOpen))
                        .chain(() -> sql.execute(SETTLED, Tuple.of(id, user.username(), command.ground())))
                        .chain(() -> locked(one))
                        .map(List::getFirst)
                        .call(settled -> audit.record(
                                "exchange.settle",
                                "portal-difference",
                                id.toString(),
                                Map.of("code", settled.code(), "kind", settled.kind(), "ground", command.ground()))))));
    }

    private Uni<List<Difference>> locked(UUID[] ids) {
        return transactions.statements().chain(sql -> sql.execute(LOCK, Tuple.of(ids))
                .chain(() -> sql.execute(SELECT + " where p.id = any ($1) order by p.id", Tuple.of(ids)))
                .map(rows -> {
                    List<Difference> found = new ArrayList<>();
                    rows.forEach(row -> found.add(Difference.of(row)));
                    if (found.size() < ids.length) {
                        throw new ReconciliationRefusal.NotFound();
                    }
                    return found;
                }));
    }

    private static void checkOpen(Difference difference) {
        if (difference.closedAt() != null) {
            throw new ReconciliationRefusal.Closed(difference.code());
        }
    }

    private static void checkRepairable(Difference difference) {
        checkOpen(difference);
        if (!difference.repairable()) {
            throw new ReconciliationRefusal.NotRepairable(difference.code(), difference.kind());
        }
    }
}
