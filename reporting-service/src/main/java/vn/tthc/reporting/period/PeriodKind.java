package vn.tthc.reporting.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kinds of windows (kỳ báo cáo), as data: how many a year has, how many months each takes, how it is called, and
 * whether it runs from the 15th of the month before to the 14th (kỳ thống kê, year 15/12–14/12) or by the calendar.
 */
public enum PeriodKind {
    MONTH(12, 1, "Tháng %1$d/%3$d", false),
    QUARTER(4, 3, "Quý %2$s/%3$d", false),
    YEAR(1, 12, "Năm %3$d", false),
    STATISTICAL_MONTH(12, 1, "Tháng %1$d/%3$d", true),
    STATISTICAL_QUARTER(4, 3, "Quý %2$s/%3$d", true),
    STATISTICAL_HALF_YEAR(1, 6, "6 tháng đầu năm %3$d", true),
    STATISTICAL_NINE_MONTHS(1, 9, "9 tháng đầu năm %3$d", true),
    STATISTICAL_YEAR(1, 12, "Năm %3$d", true);

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final int perYear;
    private final int months;
    private final String label;
    private final boolean statistical;

    PeriodKind(int perYear, int months, String label, boolean statistical) {
        this.perYear = perYear;
        this.months = months;
        this.label = label;
        this.statistical = statistical;
    }

    /** The windows of this kind that are reported for {@code year}, in order. */
    public List<Period> of(int year) {
        return IntStream.range(0, perYear).mapToObj(i -> period(year, i)).toList();
    }

    private Period period(int year, int index) {
        var first = LocalDate.of(year, 1, 1).plusMonths((long) index * months);
        var next = first.plusMonths(months);
        if (!statistical) return new Period(this, name(year, index), first, next.minusDays(1));
        var from = first.minusMonths(1).withDayOfMonth(15);
        var to = next.minusMonths(1).withDayOfMonth(14);
        var days = " (" + VIETNAMESE.format(from) + "–" + VIETNAMESE.format(to) + ")";
        return new Period(this, name(year, index) + days, from, to);
    }

    private String name(int year, int index) {
        var roman = index < ROMAN.size() ? ROMAN.get(index) : "";
        return label.formatted(index + 1, roman, year);
    }
}
