package vn.tthc.platform.retention;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDate ENDED = LocalDate.of(2026, 2, 28);

    @Test
    void withoutAPeriodNothingEnds() {
        assertEquals(Optional.empty(), new Retention(Map.of()).endsOn(List.of("1.001193", "G15-TP01"), ENDED));
        var other = new Retention(Map.of("2.000001", Period.ofYears(1)));
        assertEquals(Optional.empty(), other.endsOn(List.of("1.001193", "G15-TP01"), ENDED));
        assertThrows(
                RetentionRefusal.NoPeriod.class,
                () -> other.requireOver(List.of("1.001193"), ENDED, LocalDate.of(2126, 1, 1)));
    }

    @Test
    void theNarrowestClassDecides() {
        var retention = new Retention(
                Map.of("1.001193", Period.ofYears(70), "G15-TP01", Period.ofYears(20), "all", Period.ofYears(5)));
        assertEquals(Optional.of(LocalDate.of(2096, 2, 29)), retention.endsOn(List.of("1.001193", "G15-TP01"), ENDED));
        assertEquals(Optional.of(LocalDate.of(2046, 3, 1)), retention.endsOn(List.of("1.000002", "G15-TP01"), ENDED));
        assertEquals(Optional.of(LocalDate.of(2031, 3, 1)), retention.endsOn(List.of("1.000002", "G09"), ENDED));
    }

    @Test
    void thePersonStaysToTheLastDay() {
        var retention = new Retention(Map.of("all", Period.ofYears(1)));
        assertThrows(
                RetentionRefusal.StillKept.class,
                () -> retention.requireOver(List.of(), ENDED, LocalDate.of(2027, 2, 28)));
        assertDoesNotThrow(() -> retention.requireOver(List.of(), ENDED, LocalDate.of(2027, 3, 1)));
    }
}
