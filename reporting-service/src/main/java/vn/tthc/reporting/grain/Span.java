package vn.tthc.reporting.grain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Periods of one grain that follow each other, by the first days of the first and of the last one. */
public record Span(Grain grain, LocalDate first, LocalDate last) {
    /** Before everything that is counted. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** The fewest spans that make up the days from {@code from} to {@code to}, both inclusive; none when it is empty. */
    public static List<Span> covering(LocalDate from, LocalDate to) {
        var spans = new ArrayList<Span>();
        cover(spans, Grain.YEAR, from, to.plusDays(1));
        return spans;
    }

    private static void cover(List<Span> spans, Grain grain, LocalDate from, LocalDate end) {
        if (!from.isBefore(end)) return;
        var first = grain.startOf(from).isEqual(from) ? from : grain.next(grain.startOf(from));
        var last = grain.startOf(end);
        if (!first.isBefore(last)) {
            if (grain != Grain.DAY) cover(spans, finer(grain), from, end);
            return;
        }
        if (grain != Grain.DAY) cover(spans, finer(grain), from, first);
        spans.add(new Span(grain, first, grain.startOf(last.minusDays(1))));
        if (grain != Grain.DAY) cover(spans, finer(grain), last, end);
    }

    private static Grain finer(Grain grain) {
        return switch (grain) {
            case YEAR -> Grain.MONTH;
            case MONTH -> Grain.HALF_MONTH;
            case HALF_MONTH, DAY -> Grain.DAY;
        };
    }
}
