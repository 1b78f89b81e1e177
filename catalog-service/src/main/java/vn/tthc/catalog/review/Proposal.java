package vn.tthc.catalog.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to simplify (phương án đơn giản hóa).
 *
 * @param costBefore cost of compliance in đồng a year before; null when not computed
 * @param costAfter cost of compliance in đồng a year after; null when not computed
 */
record Proposal(
        @NotNull Kind kind,
        @NotBlank @Size(max = 4000) String text,
        @PositiveOrZero @Nullable Long costBefore,
        @PositiveOrZero @Nullable Long costAfter) {
    /** What would change. */
    enum Kind {
        SHORTEN_TIME,
        FEWER_PAPERS,
        FEWER_CONDITIONS,
        LOWER_FEES,
        DELEGATE,
        MERGE,
        ABOLISH,
        OTHER
    }

    /** Đồng a year; 0 when a cost is not known. */
    long saving() {
        return costBefore == null || costAfter == null ? 0 : costBefore - costAfter;
    }
}
