package vn.tthc.dossier.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.PortalClient;
import vn.tthc.dossier.exchange.PortalConfig;
import vn.tthc.dossier.exchange.PortalTime;
import vn.tthc.dossier.reconciliation.Reconciliation.Trigger;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** When the two sides are compared: every day by itself, and when procedure control of the province asks for it. */
@ApplicationScoped
class Runs {
    static final String RECONCILE = "exchange:reconcile";
    private static final String READ = "exchange:read";
    private static final String LATEST = "select * from reconciliation order by started_at desc limit 30";
    private static final String START = """
            insert into reconciliation (id, trigger, state, from_day, to_day, started_at, started_by)
            values ($1, $2, 'RUNNING', $3, $4, now(), $5) on conflict do nothing returning *""";
    private static final String TODAY = """
            select exists (select 1 from reconciliation where trigger = 'DAILY' and to_day = $1) as done""";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final PortalClient portal;
    private final PortalConfig config;
    private final Reconciler reconciler;
    private final Clock clock;

    Runs(
            Transactions transactions,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            PortalClient portal,
            PortalConfig config,
            Reconciler reconciler,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.portal = portal;
        this.config = config;
        this.reconciler = reconciler;
        this.clock = clock;
    }

    /** The newest first. */
    Uni<List<Reconciliation>> latest() {
        identity.current().require(READ);
        return transactions.query(
                sql -> sql.query(LATEST).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Reconciliation::of)
                        .toList()));
    }

    /**
     * Begins one that goes on in the background.
     *
     * @throws ReconciliationRefusal.NotConnected when no portal is set
     * @throws ReconciliationRefusal.Running when one is running
     */
    Uni<Reconciliation> start(@Nullable String key) {
        CurrentUser user = identity.current();
        user.require(RECONCILE);
        if (!portal.isConnected()) {
            throw new ReconciliationRefusal.NotConnected();
        }
        return transactions.write(() -> idempotency.once(key, "reconcile", Reconciliation.class, () -> begin(
                        Trigger.BY_HAND, user.username())
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new ReconciliationRefusal.Running();
                    }
                    return Reconciliation.of(rows.iterator().next());
                })
                .call(run -> audit.record(
                        "exchange.reconcile",
                        "reconciliation",
                        run.id().toString(),
                        Map.of("from", run.from().toString(), "to", run.to().toString())))));
    }

    /** Once a day, after the hour that is set; also when the process was down at that hour. */
    @Scheduled(every = "5m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> daily() {
        ZonedDateTime now = clock.instant().atZone(PortalTime.ZONE);
        LocalTime hour = now.toLocalTime();
        if (!portal.isConnected() || hour.isBefore(config.reconcileAt())) {
            return Uni.createFrom().voidItem();
        }
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(sql -> sql.execute(TODAY, Tuple.of(now.toLocalDate())))
                .chain(rows -> rows.iterator().next().getBoolean("done")
                        ? Uni.createFrom().voidItem()
                        : begin(Trigger.DAILY, null).replaceWithVoid()));
    }

    private Uni<RowSet<Row>> begin(Trigger trigger, @Nullable String by) {
        AfterCommit.run(reconciler::wake);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        UUID id = Ids.next();
        return transactions
                .statements()
                .chain(sql -> sql.execute(
                        START, Tuple.of(id, trigger.name(), today.minusDays(config.reconcileDays()), today, by)));
    }
}
