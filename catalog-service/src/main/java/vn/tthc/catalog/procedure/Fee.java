package vn.tthc.catalog.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Fee or charge (phí, lệ phí, mức giá).
 *
 * @param amount in đồng; null when it is only described, or stated in another currency or without sense
 */
public record Fee(
        Channel channel,
        Kind kind,
        @Nullable Long amount,
        @Nullable String text) {
    /** Phí, lệ phí, mức giá. */
    public enum Kind {
        FEE,
        CHARGE,
        PRICE
    }
}
