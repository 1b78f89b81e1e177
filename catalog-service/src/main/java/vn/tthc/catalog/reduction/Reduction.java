package vn.tthc.catalog.reduction;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tthc.catalog.procedure.LimitUnit;

/**
 * A limit of the province that is shorter than the one of the law.
 *
 * @param statutory limit of the law, in {@code unit}
 * @param reduced limit of the province, in {@code unit}
 */
public record Reduction(
        @NotNull @Positive @Digits(integer = 4, fraction = 2)
        BigDecimal statutory,

        @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 2)
        BigDecimal reduced,

        @NotNull LimitUnit unit) {
    private static final int PERCENT_SCALE = 2;

    /** Part of the statutory limit that is cut, in percent, rounded down to two places; negative when it grew. */
    public BigDecimal percent() {
        return statutory.subtract(reduced).movePointRight(2).divide(statutory, PERCENT_SCALE, RoundingMode.FLOOR);
    }
}
