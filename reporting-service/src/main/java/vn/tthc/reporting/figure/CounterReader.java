package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.reporting.fact.Axis;
import vn.tthc.reporting.fact.Cube;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.grain.Span;
import vn.tthc.reporting.indicator.Tally;
import vn.tthc.reporting.indicator.Window;

/**
 * Sums counters by key. The days before the window and those within it are a handful of spans of years, months, half
 * months and days: each is one range of the primary key of the smallest cube that answers the question, however long the
 * history is and however many cases it has.
 */
@ApplicationScoped
class CounterReader {
    private static final String SUMS = """
            select part.key, span.within, %s
            from unnest($1::text[], $2::date[], $3::date[], $4::boolean[]) as span (grain, first, last, within)
            cross join lateral (
                select %s as key, %s
                from counter c
                where c.cube = '%s' and c.grain = span.grain and c.period between span.first and span.last and %s
                group by 1) as part
            group by 1, 2""";

    Uni<Map<String, Tally>> sums(
            SqlConnection connection,
            Filter filter,
            Window window,
            UnitChoice units,
            GroupBy groupBy,
            Set<Measure> measures) {
        var conditions = Conditions.ofCounters(spans(window), filter, units);
        var sql = SUMS.formatted(
                sums(measures, "part."),
                groupBy.column(filter.territory()),
                sums(measures, "c."),
                cube(filter, units, groupBy),
                conditions.sql());
        return connection.preparedQuery(sql).execute(conditions.parameters()).map(rows -> tallies(rows, measures));
    }

    static Cube cube(Filter filter, UnitChoice units, GroupBy groupBy) {
        var asked = EnumSet.noneOf(Axis.class);
        asked.addAll(filter.axes());
        asked.addAll(units.axes());
        asked.addAll(groupBy.axes());
        return Cube.smallestWith(asked, filter.attribution());
    }

    private static String sums(Set<Measure> measures, String table) {
        return measures.stream()
                .map(measure -> "sum(" + table + measure.column() + ")::bigint as " + measure.column())
                .collect(Collectors.joining(", "));
    }

    private static Tuple spans(Window window) {
        var before = Span.covering(Span.BEGINNING, window.from().minusDays(1));
        var within = Span.covering(window.from(), window.to());
        var spans = new ArrayList<Span>(before);
        spans.addAll(within);
        var flags = new ArrayList<Boolean>();
        for (int i = 0; i < spans.size(); i++) flags.add(i >= before.size());
        return Tuple.tuple()
                .addArrayOfString(
                        spans.stream().map(span -> span.grain().name()).toArray(String[]::new))
                .addArrayOfLocalDate(days(spans.stream().map(Span::first).toList()))
                .addArrayOfLocalDate(days(spans.stream().map(Span::last).toList()))
                .addArrayOfBoolean(flags.toArray(Boolean[]::new));
    }

    private static LocalDate[] days(List<LocalDate> days) {
        return days.toArray(LocalDate[]::new);
    }

    private static Map<String, Tally> tallies(RowSet<Row> rows, Set<Measure> measures) {
        var tallies = new HashMap<String, Tally>();
        rows.forEach(row -> {
            var tally = tallies.computeIfAbsent(row.getString("key"), key -> new Tally());
            var within = row.getBoolean("within");
            measures.forEach(measure -> {
                var sum = row.getLong(measure.column());
                if (within) tally.addWithin(measure, sum);
                else tally.addBefore(measure, sum);
            });
        });
        return tallies;
    }
}
