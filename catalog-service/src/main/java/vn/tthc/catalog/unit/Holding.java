package vn.tthc.catalog.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units whose open work somebody goes on with.
 *
 * @param own the own unit and those merged wholly into it
 * @param ended for the province, every unit that is no more: of one that was divided or dissolved nobody else can be told
 */
public record Holding(Set<String> own, Set<String> ended) {
    /** As if it were the own unit's. */
    public boolean owns(@Nullable String unitId) {
        return unitId != null && own.contains(unitId);
    }

    public boolean takesOver(@Nullable String unitId) {
        return owns(unitId) || unitId != null && ended.contains(unitId);
    }
}
