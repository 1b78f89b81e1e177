package vn.tthc.catalog.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a search divides. Each list counts under all other filters but its own, so that it shows what another choice
 * would bring.
 *
 * @param total under all filters
 */
public record ProcedureFacets(
        long total, List<Count> fields, List<Count> levels, List<Count> units, List<Count> onlineLevels) {
    /** @param label name of the field or unit; null where the value speaks for itself */
    public record Count(String value, @Nullable String label, long procedures) {}
}
