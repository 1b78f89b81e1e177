package vn.tthc.catalog.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Time limit of one dossier (thời hạn giải quyết). There is one for each channel and case.
 *
 * @param caseName the case it holds for; null for every case that has none of its own
 * @param value in {@code unit}; null when the unit is {@code NONE}
 * @param text as it came
 */
public record TimeLimit(
        Channel channel,
        @Nullable String caseName,
        @Nullable BigDecimal value,
        LimitUnit unit,
        String text) {}
