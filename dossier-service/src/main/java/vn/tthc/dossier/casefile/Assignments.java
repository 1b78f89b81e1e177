package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.route.Visit;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/**
 * Gives open dossiers of divided and dissolved units to units of today. The dossier keeps its number, its history and its
 * deadline; where it was brought to is kept for the figures by the units as they were.
 */
@ApplicationScoped
class Assignments {
    static final String ASSIGN_UNIT = "ASSIGN_UNIT";
    private static final String OPEN = """
            from dossier where state not in ('RESULT_RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
                and (handling_unit_id = any ($1) and ended_at is null or receiving_unit_id = any ($1))""";
    private static final String MOVE = """
            update dossier set handling_unit_id = $2, receiving_unit_id = $3, origin_unit_id = $4, revision = $5,
                changed_at = $6, assignee = $7, assignee_name = $8, holders = $9, open_unit_ids = $10,
                involved_unit_ids = $11, content = $12
            where id = $1""";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final UnitDirectory directory;
    private final BulkStore store;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    Assignments(
            Transactions transactions,
            Idempotency idempotency,
            UnitDirectory directory,
            BulkStore store,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.directory = directory;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param dossiers how many were given on */
    record Assigned(int dossiers) {}

    /** The oldest first. */
    Uni<Page<DividedDossier>> open(PageRequest page) {
        identity.current().require("dossier:import");
        return succession().chain(succession -> {
            Tuple parameters = Tuple.tuple().addArrayOfString(succession.left().toArray(String[]::new));
            Tuple rows = Tuple.tuple().addArrayOfString(succession.left().toArray(String[]::new));
            Cursor after = page.after();
            String from = after == null ? "" : " and (registered_at, id) > ($2, $3)";
            if (after != null) {
                rows.addValue(after.instant(0).atOffset(ZoneOffset.UTC)).addValue(after.uuid(1));
            }
            return transactions.query(sql -> sql.preparedQuery("select count(*) as total " + OPEN)
                    .execute(parameters)
                    .map(found -> found.iterator().next().getLong("total"))
                    .chain(total -> sql.preparedQuery(
                                    "select * " + OPEN + from + " order by registered_at, id limit " + page.limit())
                            .execute(rows)
                            .map(found -> DossierRows.of(found).stream()
                                    .map(dossier -> view(dossier, succession))
                                    .toList())
                            .map(views -> Page.of(views, page, v -> Cursor.of(v.registeredAt(), v.id()), total))));
        });
    }

    /** @throws DossierRefusal.NotAssignable when one of them is not open, not of such a unit, or the unit may not be given it */
    Uni<Assigned> assign(AssignDossiers command, @Nullable String key) {
        CurrentUser user = identity.current();
        user.require("dossier:import");
        return succession()
                .chain(succession ->
                        transactions.write(() -> idempotency.once(key, command, Assigned.class, () -> transactions
                                .statements()
                                .chain(sql -> locked(sql, command.dossierIds(), succession)
                                        .chain(dossiers ->
                                                give(sql, dossiers, command, succession, Officer.of(user)))))));
    }

    private Uni<Succession> succession() {
        return directory.all().map(units -> new Succession(units, LocalDate.now(clock)));
    }

    private static Uni<List<Dossier>> locked(Statements sql, Set<UUID> ids, Succession succession) {
        Tuple parameters = Tuple.tuple()
                .addArrayOfString(succession.left().toArray(String[]::new))
                .addArrayOfUUID(ids.toArray(UUID[]::new));
        return sql.execute("select * " + OPEN + " and id = any ($2) order by id for update", parameters)
                .map(rows -> {
                    List<Dossier> found = DossierRows.of(rows);
                    if (found.size() != ids.size()) {
                        throw new DossierRefusal.NotAssignable(
                                "dossierIds",
                                "Có hồ sơ đã kết thúc, hoặc không thuộc đơn vị đã chia tách, giải thể.",
                                "One of them has ended, or belongs to no divided or dissolved unit.");
                    }
                    return found;
                });
    }

    private Uni<Assigned> give(
            Statements sql, List<Dossier> dossiers, AssignDossiers command, Succession succession, Officer by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<TimelineEntry> entries = new ArrayList<>();
        dossiers.forEach(dossier -> entries.add(moved(dossier, command, succession, by, at)));
        List<DossierChanged> events = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            events.add(DossierChanged.of(dossiers.get(i), entries.get(i)));
        }
        return Multi.createFrom()
                .iterable(dossiers)
                .onItem()
                .transformToUniAndConcatenate(dossier -> write(sql, dossier, command))
                .collect()
                .last()
                .chain(() -> store.write(entries))
                .chain(() -> outbox.appendAll(events))
                .replaceWith(new Assigned(dossiers.size()));
    }

    private static TimelineEntry moved(
            Dossier dossier, AssignDossiers command, Succession succession, Officer by, Instant at) {
        String to = command.toUnitId();
        if (dossier.endedAt == null && succession.left().contains(dossier.handlingUnitId)) {
            dossier.originUnitId = dossier.originUnitId == null ? dossier.handlingUnitId : dossier.originUnitId;
            dossier.handlingUnitId = successor(succession, dossier.handlingUnitId, to);
        }
        if (succession.left().contains(dossier.receivingUnitId)) {
            String from = dossier.receivingUnitId;
            dossier.change(content ->
                    content.originReceivingUnitId = Objects.requireNonNullElse(content.originReceivingUnitId, from));
            dossier.receivingUnitId = successor(succession, dossier.receivingUnitId, to);
        }
        List<Visit> visits = dossier.journey().rehomed(dossier::unitOf).visits();
        dossier.change(content -> content.visits = visits);
        WorkLists.enter(dossier);
        dossier.revision++;
        dossier.changedAt = at;
        TimelineEntry entry = new TimelineEntry();
        entry.id = Ids.next();
        entry.dossierId = dossier.id;
        entry.handlingUnitId = dossier.handlingUnitId;
        entry.receivingUnitId = dossier.receivingUnitId;
        entry.no = dossier.revision;
        entry.at = at;
        entry.action = ASSIGN_UNIT;
        entry.fromState = dossier.state;
        entry.toState = dossier.state;
        entry.byUsername = by.username();
        entry.byName = by.name();
        entry.unitId = by.unitId();
        entry.reason = command.reason();
        return entry;
    }

    private static String successor(Succession succession, String from, String to) {
        if (succession.successors(from).stream().noneMatch(unit -> unit.id().equals(to))) {
            throw new DossierRefusal.NotAssignable(
                    "toUnitId",
                    "Đơn vị " + to + " không phải là đơn vị kế tiếp của " + from + ".",
                    to + " is no successor of " + from + ".");
        }
        return to;
    }

    /** The entries of the timeline follow by their foreign key; the receiving unit of what hangs on it is set here. */
    private Uni<Void> write(Statements sql, Dossier dossier, AssignDossiers command) {
        return sql.execute(
                        MOVE,
                        Tuple.tuple(java.util.Arrays.asList(
                                dossier.id,
                                dossier.handlingUnitId,
                                dossier.receivingUnitId,
                                dossier.originUnitId,
                                dossier.revision,
                                dossier.changedAt.atOffset(ZoneOffset.UTC),
                                dossier.assignee,
                                dossier.assigneeName,
                                dossier.holders,
                                dossier.openUnitIds,
                                dossier.involvedUnitIds,
                                dossier.content)))
                .chain(() -> sql.execute(
                        "update timeline_entry set receiving_unit_id = $2 where dossier_id = $1",
                        Tuple.of(dossier.id, dossier.receivingUnitId)))
                .chain(() -> sql.execute(
                        "update dossier_file set handling_unit_id = $2, receiving_unit_id = $3 where dossier_id = $1",
                        Tuple.of(dossier.id, dossier.handlingUnitId, dossier.receivingUnitId)))
                .chain(() -> audit.record(
                        "dossier." + ASSIGN_UNIT,
                        "dossier",
                        dossier.id.toString(),
                        Map.of("code", dossier.code, "toUnit", command.toUnitId(), "reason", command.reason())));
    }

    private static DividedDossier view(Dossier dossier, Succession succession) {
        boolean handled = dossier.endedAt == null && succession.left().contains(dossier.handlingUnitId);
        String unit = handled ? dossier.handlingUnitId : dossier.receivingUnitId;
        return new DividedDossier(
                dossier.id,
                dossier.code,
                dossier.procedureName,
                dossier.state,
                dossier.registeredAt,
                dossier.dueAt,
                unit,
                succession.successors(unit).stream().map(UnitState::id).toList());
    }
}
