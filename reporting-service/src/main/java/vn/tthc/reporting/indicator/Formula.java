package vn.tthc.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Measure;

/** How an indicator is computed: a count of cases, or a rate of two counts. */
public sealed interface Formula {
    /** A number of cases, which can be opened. */
    record OfCases(Count count) implements Formula {}

    /** In percent with two decimals, rounded half up. */
    record Rate(Count numerator, Count denominator) implements Formula {}

    /** The value; null for a rate whose denominator is zero. */
    default @Nullable BigDecimal value(Tally tally) {
        return switch (this) {
            case OfCases(var count) -> BigDecimal.valueOf(count.of(tally));
            case Rate(var numerator, var denominator) -> rate(numerator.of(tally), denominator.of(tally));
        };
    }

    default Set<Measure> measures() {
        return switch (this) {
            case OfCases(var count) -> count.measures();
            case Rate(var numerator, var denominator) -> {
                var all = EnumSet.copyOf(numerator.measures());
                all.addAll(denominator.measures());
                yield all;
            }
        };
    }

    private static @Nullable BigDecimal rate(long part, long whole) {
        if (whole == 0) return null;
        return BigDecimal.valueOf(part).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
