package vn.tthc.catalog.history;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.FieldChange;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.platform.data.Transactions;

/** Reads the versions of a procedure together with the lines of the decisions that made them. */
@ApplicationScoped
class Histories {
    private static final String VERSIONS = """
            select v.id, v.version, v.status, v.valid_from, v.day_place, v.created_at, v.recorded_by, v.change,
                v.content::text as content,
                lead(v.valid_from) over (order by v.moments) as until_day,
                d.id as decision_id, d.number, d.title, d.signer, d.issued_on, d.effective_on, d.upstream_number,
                l.no, l.note, l.paragraph
            from procedure_version v
            join decision d on d.id = v.decision_id
            left join lateral (select * from decision_line l where l.decision_id = d.id and v.change is not null
                and (l.procedure_code = v.code or v.code = any(l.replaced_codes))
                order by l.procedure_code <> v.code, l.no limit 1) l on true
            where v.code = $1 order by v.moments
            """;
    private static final String UNITS = "select id, name from org_unit where level in ('DEPARTMENT', 'VERTICAL')";

    private final Transactions transactions;

    Histories(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param withActors whether user names are told */
    Uni<List<HistoryEntry>> of(String code, boolean withActors) {
        return read(code, (rows, units) -> {
            List<HistoryEntry> entries = new ArrayList<>();
            @Nullable ProcedureContent before = null;
            for (Row row : rows) {
                ProcedureContent content = content(row);
                entries.add(HistoryRows.entry(row, FieldChange.between(before, content, units), withActors));
                before = content;
            }
            return entries;
        });
    }

    /** @param from null: the version before {@code to} */
    Uni<Difference> difference(String code, @Nullable Integer from, int to) {
        return read(code, (rows, units) -> {
            ProcedureContent after = content(version(rows, code, to));
            int start = from == null ? before(rows, code, to) : from;
            @Nullable ProcedureContent was = start == 0 ? null : content(version(rows, code, start));
            return new Difference(code, start, to, FieldChange.between(was, after, units));
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(List<Row> rows, Map<String, String> units);
    }

    private <T> Uni<T> read(String code, Reading<T> reading) {
        return transactions.queryAsSystem(c -> c.preparedQuery(VERSIONS)
                .execute(Tuple.of(code))
                .map(Histories::list)
                .chain(rows -> {
                    if (rows.isEmpty()) {
                        throw new HistoryRefusal.UnknownProcedure(code);
                    }
                    return units(c).map(units -> reading.of(rows, units));
                }));
    }

    private static Uni<Map<String, String>> units(SqlConnection connection) {
        return connection.preparedQuery(UNITS).execute().map(rows -> {
            Map<String, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getString(0), row.getString(1)));
            return names;
        });
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static Row version(List<Row> rows, String code, int version) {
        return rows.stream()
                .filter(row -> row.getInteger("version") == version)
                .findFirst()
                .orElseThrow(() -> new HistoryRefusal.UnknownVersion(code, version));
    }

    /** Number of the version before in time; 0 when it is the first. */
    private static int before(List<Row> rows, String code, int version) {
        int place = rows.indexOf(version(rows, code, version));
        return place == 0 ? 0 : rows.get(place - 1).getInteger("version");
    }

    private static ProcedureContent content(Row row) {
        return Json.read(row.getString("content"), ProcedureContent.class);
    }
}
