package vn.tthc.catalog.reduction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one line saves for one dossier.
 *
 * @param days zero when the line is excluded
 * @param hours eight for each day
 * @param cost in đồng; null when the line is excluded or no rate is stated
 * @param exclusion why the line is not counted; null when it is
 */
public record Saving(
        BigDecimal days,
        BigDecimal hours,
        @Nullable Long cost,
        @Nullable Exclusion exclusion) {
    /** Why a line is left out of the totals. */
    public enum Exclusion {
        /** Months and unreadable limits have no number of days of their own. */
        UNIT_NOT_COUNTABLE,
        NOT_SHORTER,
        /** The same procedure and case is counted at its other level. */
        COUNTED_AT_OTHER_LEVEL
    }

    static Saving excluded(Exclusion why) {
        return new Saving(BigDecimal.ZERO, BigDecimal.ZERO, null, why);
    }
}
