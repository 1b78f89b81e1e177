package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.grain.Span;
import vn.tthc.reporting.indicator.Tally;
import vn.tthc.reporting.indicator.Window;

/**
 * Sums counters by key. The days before the window and those within it are a handful of spans of years, months and days:
 * each is one range of the primary key, however long the history is.
 */
@ApplicationScoped
class CounterReader {
    private static final String SUMS = """
            select sums.key, sums.measure, span.within, sum(sums.count)::bigint
            from unnest($1::text[], $2::date[], $3::date[], $4::boolean[]) as span (grain, first, last, within)
            cross join lateral (
                select %s as key, c.measure, sum(c.count)::bigint as count
                from counter c
                where c.grain = span.grain and c.period between span.first and span.last
                    and c.measure = any ($5) and %s
                group by 1, 2) as sums
            group by 1, 2, 3""";

    Uni<Map<String, Tally>> sums(
            SqlConnection connection,
            Filter filter,
            Window window,
            UnitChoice units,
            GroupBy groupBy,
            Set<Measure> measures) {
        var parameters = spans(window)
                .addArrayOfString(measures.stream().map(Measure::name).toArray(String[]::new));
        var conditions = Conditions.of(parameters, filter, units, "c.");
        return connection
                .preparedQuery(SUMS.formatted(groupBy.column(), conditions.sql()))
                .execute(conditions.parameters())
                .map(CounterReader::tallies);
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

    private static Map<String, Tally> tallies(RowSet<Row> rows) {
        var tallies = new HashMap<String, Tally>();
        rows.forEach(row -> {
            var tally = tallies.computeIfAbsent(row.getString(0), key -> new Tally());
            var measure = Measure.valueOf(row.getString(1));
            if (row.getBoolean(2)) tally.addWithin(measure, row.getLong(3));
            else tally.addBefore(measure, row.getLong(3));
        });
        return tallies;
    }
}
