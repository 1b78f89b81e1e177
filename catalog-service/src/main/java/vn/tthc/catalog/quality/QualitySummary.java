package vn.tthc.catalog.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the open findings divide; each list counts under all other filters but its own.
 *
 * @param findings under all filters
 * @param procedures that have at least one of them
 * @param unchecked procedures in force that the checks have not come to yet
 */
public record QualitySummary(
        long findings,
        long procedures,
        long unchecked,
        List<Count> kinds,
        List<Count> fields,
        List<Count> units,
        List<Count> levels) {
    /** @param label in Vietnamese; null where the value speaks for itself */
    public record Count(
            String value,
            @Nullable String label,
            @Nullable String labelEn,
            long findings,
            long procedures,
            long proposed) {}
}
