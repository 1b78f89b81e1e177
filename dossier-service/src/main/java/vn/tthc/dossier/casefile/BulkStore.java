package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;

/** What a bulk load asks and writes in plain SQL. */
@ApplicationScoped
class BulkStore {
    private static final String WRITE = """
            insert into timeline_entry
                (id, handling_unit_id, dossier_id, no, receiving_unit_id, at, action, from_state, to_state,
                 by_username, by_name, unit_id, reason, note, working_minutes, step_no)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::text[], $6::timestamptz[],
                $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
                $15::bigint[], $16::int[])""";

    private final Transactions transactions;

    BulkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Answers for the references that were loaded before. */
    Uni<Map<String, BulkAnswer>> known(List<String> refs) {
        return transactions
                .queryAsSystem(sql -> sql.preparedQuery(
                                "select external_ref, id, code from dossier where external_ref = any ($1)")
                        .execute(Tuple.of(refs.toArray(String[]::new))))
                .map(rows -> {
                    Map<String, BulkAnswer> known = new HashMap<>();
                    rows.forEach(row -> known.put(
                            row.getString("external_ref"),
                            new BulkAnswer(
                                    row.getString("external_ref"), row.getUUID("id"), row.getString("code"), null)));
                    return known;
                });
    }

    /** Writes all entries with one statement; their dossiers are written before. Inside a write transaction. */
    Uni<Void> write(List<TimelineEntry> entries) {
        Tuple rows = Tuple.tuple()
                .addValue(column(entries, UUID[]::new, e -> e.id))
                .addValue(column(entries, String[]::new, e -> e.handlingUnitId))
                .addValue(column(entries, UUID[]::new, e -> e.dossierId))
                .addValue(column(entries, Integer[]::new, e -> e.no))
                .addValue(column(entries, String[]::new, e -> e.receivingUnitId))
                .addValue(column(entries, OffsetDateTime[]::new, e -> e.at.atOffset(ZoneOffset.UTC)))
                .addValue(column(entries, String[]::new, e -> e.action))
                .addValue(column(entries, String[]::new, e -> e.fromState))
                .addValue(column(entries, String[]::new, e -> e.toState))
                .addValue(column(entries, String[]::new, e -> e.byUsername))
                .addValue(column(entries, String[]::new, e -> e.byName))
                .addValue(column(entries, String[]::new, e -> e.unitId))
                .addValue(column(entries, String[]::new, e -> e.reason))
                .addValue(column(entries, String[]::new, e -> e.note))
                .addValue(column(entries, Long[]::new, e -> e.workingMinutes))
                .addValue(column(entries, Integer[]::new, e -> e.stepNo));
        return transactions.statements().chain(sql -> sql.execute(WRITE, rows)).replaceWithVoid();
    }

    private static <T> T[] column(
            List<TimelineEntry> entries, IntFunction<T[]> array, Function<TimelineEntry, @Nullable T> value) {
        return entries.stream().map(value).toArray(array);
    }
}
