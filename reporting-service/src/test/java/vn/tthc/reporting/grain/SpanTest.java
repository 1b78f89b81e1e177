package vn.tthc.reporting.grain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Property
    void spansAreExactlyTheDaysOfTheWindow(
            @ForAll @IntRange(min = 0, max = 3_000) int start, @ForAll @IntRange(min = -1, max = 3_000) int length) {
        var from = LocalDate.of(2020, 1, 1).plusDays(start);
        var to = from.plusDays(length);
        var days = new ArrayList<LocalDate>();
        for (var span : Span.covering(from, to)) days.addAll(daysOf(span));
        assertEquals(
                from.datesUntil(to.plusDays(1)).toList(), days.stream().sorted().toList());
    }

    @Property
    void anyWindowIsAtMostSevenSpans(@ForAll @IntRange(min = 0, max = 40_000) int length) {
        var from = LocalDate.of(1999, 5, 17);
        assertTrue(Span.covering(from, from.plusDays(length)).size() <= 7);
    }

    @Test
    void aStatisticalQuarterNeedsNoSingleDays() {
        var spans = Span.covering(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14));
        assertTrue(spans.stream().noneMatch(span -> span.grain() == Grain.DAY));
        assertEquals(3, spans.size());
    }

    @Test
    void aWholeYearIsOneSpan() {
        assertEquals(
                List.of(new Span(Grain.YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))),
                Span.covering(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    private static List<LocalDate> daysOf(Span span) {
        var end = span.grain().next(span.last());
        return span.first().datesUntil(end).toList();
    }
}
