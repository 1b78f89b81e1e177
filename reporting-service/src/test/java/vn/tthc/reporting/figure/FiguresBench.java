package vn.tthc.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.ReportingTest;

/**
 * How long figures take over many dossiers; run by {@code deploy/bench/figures.sh}, not with the tests. The dossiers are
 * made up in the database, two years of them over 102 communes and 15 departments; the questions go the whole way, by
 * HTTP with a real token.
 */
@QuarkusTest
class FiguresBench extends ReportingTest {
    private static final int DOSSIERS = Integer.getInteger("tthc.bench.dossiers", 1_000_000);
    private static final int ROUNDS = 30;
    private static final String FACTS = """
            insert into fact (id, kind, code, revision, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
                receiving_unit_id, origin_receiving_unit_id, received_at, due_at, ended_at, changed_at, state, outcome, arrival,
                received_on, closing, closed_on, hold, hold_from, hold_until)
            select gen_random_uuid(), 'DOSSIER', 'B-' || n, 2, unit, unit, 'F' || (procedure % 40),
                '1.' || lpad(procedure::text, 6, '0'), case when commune then 'COMMUNE' else 'PROVINCE' end,
                case when channel < 0.8 then 'ONLINE' when channel < 0.97 then 'COUNTER' else 'POST' end, unit, unit,
                day + time '08:00', day + 5 + time '08:00', case when ended then day + took + time '08:00' end, now(),
                case when ended then 'SETTLED' else 'PROCESSING' end, null,
                case when channel < 0.8 then 'RECEIVED_ONLINE' else 'RECEIVED_COUNTER_POST' end, day,
                case when not ended then null when took < 5 then 'SETTLED_EARLY' when took = 5 then 'SETTLED_ON_TIME'
                    else 'SETTLED_LATE' end,
                case when ended then day + took end,
                case when took > 6 then 'OVERDUE' end, case when took > 6 then day + 6 end,
                case when took > 6 and ended then day + took end
            from (
                select n, commune, took, channel, day, took < 12 as ended,
                    case when commune then units[1 + (power(random(), 1.5) * 101)::int] else units[103 + (n % 15)] end as unit,
                    case when commune then (power(random(), 2) * 200)::int else 1000 + (n % 15) * 120 + (random() * 119)::int
                        end as procedure
                from (
                    select n, random() < 0.75 as commune, (power(random(), 6) * 12)::int as took, random() as channel,
                        date '2024-03-01' + (random() * 735)::int as day
                    from generate_series($1::int, $2::int) as n) as raw,
                (select array_agg(id order by position) as units from unnest($3::text[]) with ordinality as u (id, position)
                    ) as known) as made""";

    @Inject
    Transactions transactions;

    @Test
    void figuresOverManyDossiers() throws Exception {
        var units = units();
        assertThat(units).hasSize(117);
        for (int from = 1; from <= DOSSIERS; from += 100_000)
            run(FACTS, Tuple.of(from, Math.min(DOSSIERS, from + 99_999), units.toArray(String[]::new)));
        run("delete from counter", Tuple.tuple());
        run(fill(), Tuple.tuple());
        for (var table : List.of("fact", "counter")) run("analyze " + table, Tuple.tuple());
        for (var cube : List.of("by_field", "by_unit", "by_procedure", "by_unit_and_field", "full"))
            print("counter_" + cube + " "
                    + run("select count(*) from counter where cube = '" + cube.toUpperCase() + "'", Tuple.tuple())
                            .iterator()
                            .next()
                            .getLong(0)
                    + " rows");
        var quarter = window("2025-12-15", "2026-03-14");
        var year = window("2025-01-01", "2025-12-31");
        var odd = window("2025-02-04", "2026-02-25");
        var questions = new java.util.LinkedHashMap<String, Map<String, Object>>();
        for (var groupBy : List.of("NONE", "UNIT", "FIELD", "PROCEDURE", "LEVEL", "CHANNEL")) {
            questions.put("province, quarter 15/12-14/3, by " + groupBy, with(quarter, Map.of("groupBy", groupBy)));
            questions.put("province, calendar year, by " + groupBy, with(year, Map.of("groupBy", groupBy)));
            questions.put("province, 4/2/2025-25/2/2026, by " + groupBy, with(odd, Map.of("groupBy", groupBy)));
        }
        questions.put("one field, by unit", with(odd, Map.of("groupBy", "UNIT", "field", "F3")));
        questions.put("one unit, by procedure", with(odd, Map.of("groupBy", "PROCEDURE", "unit", LONG_XUYEN)));
        questions.put("one procedure, by unit", with(odd, Map.of("groupBy", "UNIT", "procedure", "1.000012")));
        questions.put("online, by field", with(odd, Map.of("groupBy", "FIELD", "channel", "ONLINE")));
        questions.put("as it was, by unit", with(odd, Map.of("groupBy", "UNIT", "territory", "AS_WAS")));
        print(DOSSIERS + " dossiers, " + ROUNDS + " rounds each");
        questions.forEach((name, question) -> measure("tinh.baocao", name, question));
        measure("longxuyen.baocao", "commune, own figures by procedure", with(odd, Map.of("groupBy", "PROCEDURE")));
        measure("tuphap.baocao", "department, own figures by field", with(odd, Map.of("groupBy", "FIELD")));
        measure("tuphap.baocao", "department, own figures by unit", with(odd, Map.of("groupBy", "UNIT")));
    }

    /** Counts the facts anew into all cubes, as the migration does. */
    private static String fill() throws Exception {
        try (var in = FiguresBench.class.getResourceAsStream("/db/migration/V10__cubes_and_territory.sql")) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var start = sql.indexOf("with contribution");
            return sql.substring(start, sql.indexOf(';', start));
        }
    }

    private void measure(String user, String name, Map<String, Object> question) {
        for (int i = 0; i < 8; i++) figures(user, question);
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            var started = System.nanoTime();
            answer(user, question).statusCode(200);
            times.add((System.nanoTime() - started) / 1e6);
        }
        times.sort(null);
        print("%-45s p50 %6.1f ms   p95 %6.1f ms".formatted(name, times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100)));
    }

    private static Map<String, Object> window(String from, String to) {
        return with(question("-", Map.of("from", from, "to", to)), Map.of());
    }

    private static Map<String, Object> with(Map<String, Object> question, Map<String, ?> more) {
        var changed = new HashMap<>(question);
        changed.remove("field");
        changed.putAll(more);
        return changed;
    }

    private List<String> units() {
        var ids = new ArrayList<String>();
        run("""
                        select key from replica where topic = 'tthc.catalog.units' and document ->> 'validTo' is null
                            and document ->> 'level' in ('COMMUNE', 'DEPARTMENT')
                        order by document ->> 'level', key = '%s' desc, key = '%s' desc limit 117""".formatted(LONG_XUYEN, JUSTICE), Tuple.tuple()).forEach(row -> ids.add(row.getString(0)));
        return ids;
    }

    private RowSet<Row> run(String sql, Tuple parameters) {
        return transactions
                .<RowSet<Row>>queryAsSystem(connection -> Uni.createFrom()
                        .deferred(() -> connection.preparedQuery(sql).execute(parameters)))
                .await()
                .atMost(Duration.ofMinutes(40));
    }

    private static void print(String line) {
        System.out.println("BENCH " + line);
    }
}
