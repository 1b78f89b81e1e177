package vn.tthc.platform.scope;

import java.util.Set;

/** The rows a user may see: all, those of some units, or none. */
public sealed interface DataScope {
    record Everything() implements DataScope {}

    /** @param unitIds ids of the units whose rows are visible */
    record Units(Set<String> unitIds) implements DataScope {
        public Units {
            unitIds = Set.copyOf(unitIds);
        }
    }

    record Nothing() implements DataScope {}

    default boolean includes(String unitId) {
        return switch (this) {
            case Everything e -> true;
            case Units u -> u.unitIds().contains(unitId);
            case Nothing n -> false;
        };
    }

    /** Value of the PostgreSQL setting {@code app.scope}. */
    default String setting() {
        return switch (this) {
            case Everything e -> "all";
            case Units u -> "units";
            case Nothing n -> "none";
        };
    }

    /** Value of the PostgreSQL setting {@code app.units}: ids separated by commas. */
    default String unitList() {
        return this instanceof Units units ? String.join(",", units.unitIds()) : "";
    }
}
