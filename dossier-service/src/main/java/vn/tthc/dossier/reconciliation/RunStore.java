package vn.tthc.dossier.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.Cause;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.dossier.exchange.PortalTime;
import vn.tthc.dossier.exchange.Resending;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.json.Json;

/** A reconciliation as it is carried out: one at a time, by one process at a time. */
@ApplicationScoped
class RunStore {
    private static final String TAKE = """
            update reconciliation set leased_until = now() + interval '10 minutes', ours = 0, theirs = 0, agreeing = 0,
                under_way = 0, repaired = 0, closed = 0, differences = '{}'
            where state = 'RUNNING' and (leased_until is null or leased_until < now()) returning *""";
    private static final String OURS = """
            select d.id, d.code, d.state, d.revision, d.registered_at, d.received_at, d.due_at,
                d.state in ('SETTLED', 'RESULT_RETURNED') and d.content::jsonb ? 'result' as result_due,
                e.standing, e.due_since, e.remote_status, coalesce(e.progress_no, 0) as progress_no,
                e.result_digest is not null as result_told, e.receipt, e.last_acknowledged_at,
                coalesce((select array_agg(distinct t.to_state) from timeline_entry t
                    where t.handling_unit_id = d.handling_unit_id and t.dossier_id = d.id), array[d.state]) as passed
            from dossier d left join exchange_entry e on e.dossier_id = d.id
            where d.registered_at >= $1 and d.registered_at < $2""";

    /** What a person has settled is not opened again while it is the same. */
    private static final String FOUND = """
            insert into portal_difference as d (id, code, dossier_id, filed_on, kind, our_status, their_status, our_progress,
                their_progress, acknowledged, receipt, first_seen_at, last_seen_at, last_run)
            select gen_random_uuid(), f.*, now(), now(), $1
            from unnest($2::text[], $3::uuid[], $4::date[], $5::text[], $6::int[], $7::int[], $8::int[], $9::int[],
                $10::bool[], $11::text[]) as f (code, dossier_id, filed_on, kind, our_status, their_status, our_progress,
                their_progress, acknowledged, receipt)
            where not exists (select 1 from portal_difference s where s.code = f.code and s.closed_by is not null
                and s.kind = f.kind and s.our_status is not distinct from f.our_status
                and s.their_status is not distinct from f.their_status
                and s.their_progress is not distinct from f.their_progress)
            on conflict (code) where closed_at is null do update set kind = excluded.kind, dossier_id = excluded.dossier_id,
                our_status = excluded.our_status, their_status = excluded.their_status,
                our_progress = excluded.our_progress, their_progress = excluded.their_progress,
                acknowledged = excluded.acknowledged, receipt = excluded.receipt, last_seen_at = excluded.last_seen_at,
                last_run = excluded.last_run, seen = d.seen + 1""";

    /** Those of the days that were not seen again; what is being sent is not judged and stays. */
    private static final String GONE = """
            update portal_difference set closed_at = now()
            where closed_at is null and filed_on between $2 and $3 and last_run <> $1
                and not (code = any ($4))""";

    private static final String TO_REPAIR = """
            update portal_difference p set repairs = repairs + 1, repaired_at = now()
            from exchange_entry e
            where p.closed_at is null and p.last_run = $1 and p.filed_on between $2 and $3 and p.repairs < $4
                and p.kind = any ($5) and e.dossier_id = p.dossier_id and e.standing = 'ACKNOWLEDGED'
            returning p.dossier_id""";
    private static final String PROGRESS = """
            update reconciliation set leased_until = now() + interval '10 minutes', ours = ours + $2, theirs = theirs + $3,
                agreeing = agreeing + $4, under_way = under_way + $5, repaired = repaired + $6, closed = closed + $7,
                differences = $8
            where id = $1""";
    private static final String ENDED = """
            update reconciliation set state = $2, finished_at = now(), leased_until = null, cause = $3, portal_says = $4
            where id = $1""";

    private static final String[] REPAIRABLE = Arrays.stream(DifferenceKind.values())
            .filter(DifferenceKind::isRepairable)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Transactions transactions;
    private final Resending resending;

    RunStore(Transactions transactions, Resending resending) {
        this.transactions = transactions;
        this.resending = resending;
    }

    /** The one that is to be carried out, for this process; null when there is none. */
    Uni<@Nullable Reconciliation> take() {
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(sql -> sql.execute(TAKE, Tuple.tuple()))
                .map(rows -> rows.size() == 0
                        ? null
                        : Reconciliation.of(rows.iterator().next())));
    }

    /** What is here of dossiers filed on these days. @param asked when the portal was asked */
    Uni<List<OurDossier>> ours(LocalDate from, LocalDate to, Instant asked, Instant patience) {
        Tuple days = Tuple.of(start(from), start(to.plusDays(1)));
        return transactions.queryAsSystem(
                sql -> sql.preparedQuery(OURS).execute(days).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> OurDossier.of(row, asked, patience))
                        .toList()));
    }

    /**
     * Writes down what was found on some days, closes what is no more, and has sent again what that can mend.
     *
     * @param counts of the whole run so far, by kind; this part is added
     */
    Uni<Void> record(
            Reconciliation run,
            LocalDate from,
            LocalDate to,
            Comparison part,
            List<String> underWay,
            EnumMap<DifferenceKind, Integer> counts) {
        part.differences().forEach(found -> counts.merge(found.kind(), 1, Integer::sum));
        return transactions.writeAsSystem(
                () -> transactions.statements().chain(sql -> sql.execute(FOUND, found(run.id(), part.differences()))
                        .chain(() -> sql.execute(GONE, Tuple.of(run.id(), from, to, underWay.toArray(String[]::new))))
                        .chain(gone -> repair(sql, run.id(), from, to)
                                .chain(repaired -> sql.execute(
                                        PROGRESS,
                                        Tuple.tuple(List.of(
                                                run.id(),
                                                part.ours(),
                                                part.theirs(),
                                                part.agreeing(),
                                                part.underWay(),
                                                repaired,
                                                gone.rowCount(),
                                                Json.write(counts))))))
                        .replaceWithVoid()));
    }

    private Uni<Integer> repair(Statements sql, UUID run, LocalDate from, LocalDate to) {
        return sql.execute(TO_REPAIR, Tuple.of(run, from, to, Difference.MOST_REPAIRS, REPAIRABLE))
                .chain(rows -> {
                    List<UUID> dossiers = new ArrayList<>();
                    rows.forEach(row -> dossiers.add(row.getUUID("dossier_id")));
                    return dossiers.isEmpty() ? Uni.createFrom().item(0) : resending.again(dossiers);
                });
    }

    Uni<Void> done(UUID id) {
        return ended(Tuple.of(id, "DONE", null, null));
    }

    /** @param cause at the portal; null when the fault is here */
    Uni<Void> failed(UUID id, @Nullable Cause cause, @Nullable String says) {
        return ended(Tuple.of(id, "FAILED", cause == null ? null : cause.name(), says));
    }

    private Uni<Void> ended(Tuple end) {
        return transactions.writeAsSystem(() ->
                transactions.statements().chain(sql -> sql.execute(ENDED, end)).replaceWithVoid());
    }

    private static Tuple found(UUID run, List<Comparison.Found> found) {
        return Tuple.tuple()
                .addUUID(run)
                .addValue(column(found, String[]::new, Comparison.Found::code))
                .addValue(column(found, UUID[]::new, Comparison.Found::dossierId))
                .addValue(column(found, LocalDate[]::new, Comparison.Found::filedOn))
                .addValue(column(found, String[]::new, each -> each.kind().name()))
                .addValue(column(found, Integer[]::new, Comparison.Found::ourStatus))
                .addValue(column(found, Integer[]::new, Comparison.Found::theirStatus))
                .addValue(column(found, Integer[]::new, Comparison.Found::ourProgress))
                .addValue(column(found, Integer[]::new, Comparison.Found::theirProgress))
                .addValue(column(found, Boolean[]::new, Comparison.Found::acknowledged))
                .addValue(column(found, String[]::new, Comparison.Found::receipt));
    }

    private static <T> T[] column(
            List<Comparison.Found> found, IntFunction<T[]> array, Function<Comparison.Found, @Nullable T> value) {
        return found.stream().map(value).toArray(array);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(PortalTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
