package vn.tthc.reporting.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.reporting.fact.Axis;

/**
 * Whose cases count, and how units are named.
 *
 * @param ids units whose cases count; null: all that row-level security lets through
 * @param territory which of its two units a case is looked up by
 * @param all every unit, for names and successions
 * @param merged whether a unit that was merged wholly counts as the one it went into
 * @param byField whether row-level security also looks at fields: the caller is a department
 */
record UnitChoice(
        @Nullable Set<String> ids, Territory territory, Map<String, UnitState> all, boolean merged, boolean byField) {

    /** The unit in whose row a case of {@code unitId} counts. */
    String rowOf(String unitId) {
        if (!merged) return unitId;
        var current = unitId;
        for (int steps = 0; steps < 10; steps++) {
            var next = successor(all.get(current));
            if (next == null) return current;
            current = next;
        }
        return current;
    }

    /** What the choice tells apart. */
    Set<Axis> axes() {
        if (byField) return Set.of(Axis.UNIT, Axis.FIELD);
        return ids == null ? Set.of() : Set.of(Axis.UNIT);
    }

    String name(String unitId) {
        var unit = all.get(unitId);
        return unit == null ? unitId : unit.name();
    }

    /** Departments before communes, then what is neither. */
    int rank(String unitId) {
        var unit = all.get(unitId);
        if (unit == null) return Integer.MAX_VALUE;
        return switch (unit.level()) {
            case PROVINCE -> 0;
            case DEPARTMENT -> 1;
            case COMMUNE -> 2;
            case VERTICAL -> 3;
            case DISTRICT -> 4;
        };
    }

    private static @Nullable String successor(@Nullable UnitState unit) {
        if (unit == null || unit.validTo() == null || unit.successors().size() != 1) return null;
        var link = unit.successors().getFirst();
        return link.extent() == UnitState.Extent.FULL ? link.unitId() : null;
    }
}
