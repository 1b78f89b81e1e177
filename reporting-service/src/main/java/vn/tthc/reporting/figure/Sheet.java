package vn.tthc.reporting.figure;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tthc.reporting.figure.Figures.FigureRow;
import vn.tthc.reporting.figure.Figures.FigureValue;
import vn.tthc.reporting.indicator.IndicatorCode;
import vn.tthc.reporting.indicator.Tally;

/** Turns sums of counters into rows of figures. Rows without any case are left out. */
record Sheet(List<IndicatorCode> indicators, GroupBy groupBy, UnitChoice units) {

    FigureRow total(Collection<Tally> tallies) {
        var sum = new Tally();
        tallies.forEach(sum::add);
        return row("", "Tổng số", sum);
    }

    List<FigureRow> rows(Map<String, Tally> tallies, Map<String, String> labels) {
        if (groupBy == GroupBy.NONE) return List.of();
        return tallies.entrySet().stream()
                .map(each -> row(each.getKey(), labels.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .filter(Sheet::hasCases)
                .sorted(order())
                .toList();
    }

    private FigureRow row(String key, String label, Tally tally) {
        var values = indicators.stream()
                .map(code -> new FigureValue(code, code.formula().value(tally)))
                .toList();
        return new FigureRow(key, label, values);
    }

    private Comparator<FigureRow> order() {
        var vietnamese = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        Comparator<FigureRow> byLabel =
                Comparator.comparing(FigureRow::label, vietnamese).thenComparing(FigureRow::key);
        return groupBy == GroupBy.UNIT
                ? Comparator.<FigureRow>comparingInt(row -> units.rank(row.key()))
                        .thenComparing(byLabel)
                : byLabel;
    }

    private static boolean hasCases(FigureRow row) {
        return row.values().stream()
                .anyMatch(value -> value.value() != null && value.value().signum() != 0);
    }
}
