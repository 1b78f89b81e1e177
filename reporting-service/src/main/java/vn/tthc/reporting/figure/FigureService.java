package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.time.Clocks;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.indicator.Count;
import vn.tthc.reporting.indicator.Formula;
import vn.tthc.reporting.indicator.IndicatorCode;
import vn.tthc.reporting.indicator.Tally;

/** Answers with figures, and with the cases behind them, in the caller's scope. */
@ApplicationScoped
class FigureService {
    private final Transactions transactions;
    private final KeyRule key;
    private final UnitChoices unitChoices;
    private final CounterReader counters;
    private final CaseReader cases;
    private final Labels labels;
    private final Clock clock;

    FigureService(
            Transactions transactions,
            KeyRule key,
            UnitChoices unitChoices,
            CounterReader counters,
            CaseReader cases,
            Labels labels,
            Clock clock) {
        this.transactions = transactions;
        this.key = key;
        this.unitChoices = unitChoices;
        this.counters = counters;
        this.cases = cases;
        this.labels = labels;
        this.clock = clock;
    }

    Uni<Figures> figures(FiguresQuery query) {
        var filter = key.applied(query.filter());
        return unitChoices
                .of(filter)
                .chain(units -> transactions.query(
                        connection -> dataAsOf(connection).chain(asOf -> tallies(connection, query, filter, units)
                                .chain(tallies -> answer(connection, query, units, asOf, tallies)))));
    }

    Uni<Page<FigureCase>> cases(CasesQuery query) {
        var count = count(query);
        var filter = key.applied(query.filter());
        var page = query.page();
        var window = filter.window(LocalDate.now(clock));
        return unitChoices
                .of(filter)
                .chain(units ->
                        transactions.query(connection -> cases.page(connection, count, filter, window, units, page)));
    }

    /** Every case of the figure, as many as it says at the moment of the first; refusals come before there is any. */
    Uni<Multi<FigureCase>> allCases(CasesQuery query) {
        var count = count(query);
        var filter = key.applied(query.filter());
        var window = filter.window(LocalDate.now(clock));
        return unitChoices
                .of(filter)
                .map(units -> transactions.stream(connection -> cases.all(connection, count, filter, window, units)));
    }

    private static Count count(CasesQuery query) {
        if (query.indicator().formula() instanceof Formula.OfCases(var count)) return count;
        throw new FigureRefusal.RateHasNoCases(query.indicator());
    }

    private Uni<Map<String, Tally>> tallies(
            SqlConnection connection, FiguresQuery query, Filter filter, UnitChoice units) {
        var window = filter.window(LocalDate.now(clock));
        return counters.sums(connection, filter, window, units, query.grouping(), measures(query.indicators()))
                .map(sums -> query.grouping() == GroupBy.UNIT ? merged(sums, units) : sums);
    }

    private Uni<Figures> answer(
            SqlConnection connection,
            FiguresQuery query,
            UnitChoice units,
            @Nullable OffsetDateTime asOf,
            Map<String, Tally> tallies) {
        var indicators = query.indicators().stream().distinct().toList();
        var sheet = new Sheet(indicators, query.grouping(), units);
        return labels.of(connection, query.grouping(), tallies.keySet(), units)
                .map(named -> new Figures(
                        query.from(),
                        query.to(),
                        OffsetDateTime.now(clock),
                        asOf,
                        sheet.total(tallies.values()),
                        sheet.rows(tallies, named),
                        indicators.stream().map(IndicatorCode::described).toList()));
    }

    /** Read before the counters, so that they are never older than it says. */
    private static Uni<@Nullable OffsetDateTime> dataAsOf(SqlConnection connection) {
        return connection
                .preparedQuery("select max(last_event_at) from taken_in")
                .execute()
                .map(rows -> {
                    var time = rows.iterator().next().getOffsetDateTime(0);
                    return time == null
                            ? null
                            : time.atZoneSameInstant(Clocks.ZONE).toOffsetDateTime();
                });
    }

    private static Map<String, Tally> merged(Map<String, Tally> byUnit, UnitChoice units) {
        var rows = new HashMap<String, Tally>();
        byUnit.forEach((unit, tally) ->
                rows.computeIfAbsent(units.rowOf(unit), none -> new Tally()).add(tally));
        return rows;
    }

    private static Set<Measure> measures(List<IndicatorCode> indicators) {
        var measures = EnumSet.noneOf(Measure.class);
        indicators.forEach(code -> measures.addAll(code.formula().measures()));
        return measures;
    }
}
