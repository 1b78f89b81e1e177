package vn.tthc.reporting.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.Succession;
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
 * @param today a unit that ends later still counts by itself
 */
record UnitChoice(
        @Nullable Set<String> ids,
        Territory territory,
        Map<String, UnitState> all,
        boolean merged,
        boolean byField,
        LocalDate today) {

    /** The unit in whose row a case of {@code unitId} counts. */
    String rowOf(String unitId) {
        return merged ? new Succession(all, today).heir(unitId) : unitId;
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
}
