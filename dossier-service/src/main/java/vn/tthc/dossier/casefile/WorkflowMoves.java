package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.dossier.procedure.Catalogue;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Transfer;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.Level;

/**
 * Moves running dossiers to another version of their workflow, or to the workflow that the catalogue has for them by now: an
 * explicit act with a reason, of procedure control. The province moves any dossier, a department those that it handles.
 */
@ApplicationScoped
class WorkflowMoves {
    static final String PERMISSION = "catalog:workflow";
    private static final int SHOWN = 200;
    private static final String PINNED = """
            from dossier where ended_at is null and content::jsonb -> 'workflow' ->> 'key' = $1
                and (content::jsonb -> 'workflow' ->> 'version')::int = $2 and ($3 or handling_unit_id = any ($4))
                and ($5::text is null or procedure_code = $5) and ($6::text is null or case_name = $6)""";

    /** Cases that have a workflow of their own run on that. */
    private static final String ELSEWHERE = """
            select content::jsonb -> 'workflow' ->> 'key' as key,
                (content::jsonb -> 'workflow' ->> 'version')::int as version, handling_unit_id, count(*) as open
            from dossier
            where ended_at is null and procedure_code = $1 and ($2::text is null or case_name = $2)
                and content::jsonb -> 'workflow' ->> 'key' not in ($3, 'procedure/' || $1 || coalesce('/' || case_name, ''))
                and ($4 or handling_unit_id = any ($5))
            group by 1, 2, 3 order by 1, 2, 3""";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final DossierRepository repository;
    private final Dossiers dossiers;
    private final BulkStore store;
    private final Catalogue catalogue;
    private final WorkflowsToday workflows;
    private final Calendars calendars;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    WorkflowMoves(
            Transactions transactions,
            Idempotency idempotency,
            DossierRepository repository,
            Dossiers dossiers,
            BulkStore store,
            Catalogue catalogue,
            WorkflowsToday workflows,
            Calendars calendars,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.repository = repository;
        this.dossiers = dossiers;
        this.store = store;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** What a key of the catalogue is about; both null where it is about more than one procedure. */
    private record Subject(
            @Nullable String procedureCode, @Nullable String caseName) {
        static Subject of(String key) {
            String[] parts = key.split("/", 3);
            return parts[0].equals("procedure") && parts.length > 1
                    ? new Subject(parts[1], parts.length > 2 ? parts[2] : null)
                    : new Subject(null, null);
        }
    }

    /** @param open pinned to the old version; @param dossiers the first of them, the oldest first */
    record Preview(long open, List<WorkflowMove> dossiers) {}

    /** @param dossiers how many were moved */
    record Moved(int dossiers) {}

    /** Nothing is changed: where the dossiers would stand. */
    Uni<Preview> preview(String key, int fromVersion, String toKey, int toVersion) {
        return allowed().chain(own -> target(toKey, toVersion).chain(to -> {
            Subject about = toKey.equals(key) ? new Subject(null, null) : Subject.of(toKey);
            Tuple which = Tuple.of(key, fromVersion, everything(), own.toArray(String[]::new))
                    .addString(about.procedureCode())
                    .addString(about.caseName());
            return transactions.query(sql -> sql.preparedQuery("select count(*) as open " + PINNED)
                    .execute(which)
                    .map(rows -> rows.iterator().next().getLong("open"))
                    .chain(open -> sql.preparedQuery(
                                    "select * " + PINNED + " order by registered_at, id limit " + SHOWN)
                            .execute(which)
                            .map(DossierRows::of)
                            .chain(found -> workflows
                                    .keys(found, LocalDate.now(clock))
                                    .map(keys -> new Preview(
                                            open,
                                            found.stream()
                                                    .map(each -> WorkflowMove.of(
                                                            each, to, String.valueOf(keys.get(each.id)), now()))
                                                    .toList())))));
        }));
    }

    /** Open dossiers of the procedure, or of its case, that run on another workflow than its own: by that one. */
    Uni<List<WorkflowPins.Pins>> elsewhere(String key) {
        Subject about = Subject.of(key);
        return allowed()
                .chain(own -> about.procedureCode() == null
                        ? Uni.createFrom().item(List.of())
                        : transactions.query(sql -> sql.preparedQuery(ELSEWHERE)
                                .execute(Tuple.of(
                                        about.procedureCode(),
                                        about.caseName(),
                                        key,
                                        everything(),
                                        own.toArray(String[]::new)))
                                .map(WorkflowPins.Pins::of)));
    }

    /**
     * All of them or none.
     *
     * @throws DossierRefusal.NotMovable when one of them is not open there, or its step has no counterpart
     */
    Uni<Moved> move(MoveDossiers command, @Nullable String key) {
        CurrentUser user = identity.current();
        return allowed().chain(own -> target(command.target(), command.toVersion())
                .chain(to -> today(command).chain(keys -> calendars
                        .book()
                        .chain(book -> transactions.write(
                                () -> idempotency.once(key, command, Moved.class, () -> found(command, own)
                                        .chain(found -> moved(found, keys, to, command, Officer.of(user), book))))))));
    }

    /** Read before the transaction: what a workflow is looked up by never changes in a dossier. */
    private Uni<Map<UUID, String>> today(MoveDossiers command) {
        Tuple ids = Tuple.of(command.dossierIds().toArray(UUID[]::new));
        return transactions
                .query(sql -> sql.preparedQuery("select * from dossier where id = any ($1)")
                        .execute(ids)
                        .map(DossierRows::of))
                .chain(found -> workflows.keys(found, LocalDate.now(clock)));
    }

    private Uni<List<Dossier>> found(MoveDossiers command, Set<String> own) {
        return repository
                .find("id in ?1 order by id", command.dossierIds())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .invoke(found -> {
                    long there = found.stream()
                            .filter(dossier -> dossier.endedAt == null && pinned(dossier, command))
                            .filter(dossier -> everything() || own.contains(dossier.handlingUnitId))
                            .count();
                    if (there < command.dossierIds().size()) {
                        throw new DossierRefusal.NotMovable(
                                "dossierIds",
                                "Có hồ sơ đã kết thúc, không chạy phiên bản này hoặc không thuộc đơn vị giải quyết.",
                                "One of them has ended, runs on another version, or is not of the handling unit.");
                    }
                });
    }

    private static boolean pinned(Dossier dossier, MoveDossiers command) {
        WorkflowState workflow = dossier.content().workflow();
        return workflow.key().equals(command.key()) && workflow.version() == command.fromVersion();
    }

    private Uni<Moved> moved(
            List<Dossier> found,
            Map<UUID, String> keys,
            WorkflowState to,
            MoveDossiers command,
            Officer by,
            Calendars.Book book) {
        Instant at = now();
        List<TimelineEntry> entries = new ArrayList<>();
        List<DossierChanged> events = new ArrayList<>();
        for (Dossier dossier : found) {
            String today = String.valueOf(keys.get(dossier.id));
            if (!WorkflowMove.fits(dossier, to, today)
                    || !(WorkflowMove.transfer(dossier, to, at) instanceof Transfer.Result.Moved moved)) {
                WorkflowMove refused = WorkflowMove.of(dossier, to, today, at);
                throw new DossierRefusal.NotMovable(
                        "dossierIds",
                        dossier.code + ": " + refused.refusal(),
                        dossier.code + ": " + refused.refusalEn());
            }
            TimelineEntry entry = new Course(
                            dossier, book.of(dossier.handlingUnitId).deadlines())
                    .migrate(to, moved.journey(), by, at, command.reason());
            entries.add(entry);
            events.add(DossierChanged.of(dossier, entry));
        }
        return repository
                .flush()
                .chain(() -> store.write(entries))
                .chain(() -> outbox.appendAll(events))
                .chain(() -> audit.record(
                        "dossier." + Course.MIGRATE_WORKFLOW,
                        "workflow",
                        command.target(),
                        Map.of(
                                "fromKey", command.key(),
                                "from", command.fromVersion(),
                                "to", command.toVersion(),
                                "reason", command.reason(),
                                "dossiers",
                                        found.stream()
                                                .map(dossier -> dossier.code)
                                                .toList())))
                .replaceWith(new Moved(found.size()));
    }

    /** The units whose dossiers the caller may move; of the province all. @throws RuntimeException when not of procedure control */
    private Uni<Set<String>> allowed() {
        CurrentUser user = identity.current();
        user.require(PERMISSION);
        return dossiers.ownUnits();
    }

    private boolean everything() {
        return identity.current().level() == Level.PROVINCE;
    }

    private Uni<WorkflowState> target(String key, int version) {
        return catalogue
                .version(key, version, LocalDate.now(clock))
                .map(found -> found.orElseThrow(() -> new DossierRefusal.NotMovable(
                        "toVersion",
                        "Phiên bản " + version + " của quy trình chưa có hiệu lực.",
                        "The version " + version + " of the workflow is not in force.")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
