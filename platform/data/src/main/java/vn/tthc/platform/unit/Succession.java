package vn.tthc.platform.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on with the work of units that are no more. What a unit that was merged wholly (sáp nhập) had goes to its
 * successor; of a unit that was divided over several others (chia tách), or dissolved (giải thể) with nobody after it, it
 * cannot be told from the unit alone, a person decides.
 *
 * @param today the day on which successors must exist
 */
public record Succession(Map<String, UnitState> units, LocalDate today) {

    /** Ids of the units whose open work waits for a person to give it on: divided, or dissolved. */
    public Set<String> left() {
        Set<String> left = new TreeSet<>();
        units.values().stream()
                .filter(unit -> divided(unit) || dissolved(unit))
                .map(UnitState::id)
                .forEach(left::add);
        return left;
    }

    /**
     * The units of today that may be given work that was left: those that a divided unit went over into; of a dissolved one
     * its peers. None when a unit left nothing.
     */
    public List<UnitState> successors(String unitId) {
        UnitState unit = units.get(unitId);
        if (unit == null) {
            return List.of();
        }
        return divided(unit) ? heirs(unit) : dissolved(unit) ? peers(unit) : List.of();
    }

    private List<UnitState> heirs(UnitState unit) {
        Set<UnitState> seen = new LinkedHashSet<>();
        var open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            open.poll().successors().stream()
                    .map(link -> units.get(link.unitId()))
                    .filter(Objects::nonNull)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.stream().filter(this::exists).toList();
    }

    /** The units that were merged wholly, each with the last one that its work went to without anybody's decision. */
    public Map<String, String> merged() {
        Map<String, String> merged = new TreeMap<>();
        for (UnitState unit : units.values()) {
            String heir = heir(unit);
            if (!heir.equals(unit.id())) {
                merged.put(unit.id(), heir);
            }
        }
        return merged;
    }

    /** The last unit that the work of this one went to without anybody's decision; itself while it exists or is unknown. */
    public String heir(String unitId) {
        UnitState unit = units.get(unitId);
        return unit == null ? unitId : heir(unit);
    }

    private String heir(UnitState unit) {
        Set<String> seen = new LinkedHashSet<>();
        UnitState at = unit;
        while (!exists(at) && seen.add(at.id())) {
            UnitState next = wholly(at);
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.id();
    }

    private @Nullable UnitState wholly(UnitState unit) {
        return unit.successors().stream()
                .filter(link -> link.extent() == UnitState.Extent.FULL)
                .map(link -> units.get(link.unitId()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean divided(UnitState unit) {
        return !exists(unit)
                && unit.successors().stream().anyMatch(link -> link.extent() == UnitState.Extent.PARTIAL)
                && unit.successors().stream().noneMatch(link -> link.extent() == UnitState.Extent.FULL);
    }

    private boolean dissolved(UnitState unit) {
        return !exists(unit) && unit.successors().isEmpty();
    }

    /** Units of its level; what a district did is done by communes and departments now. */
    private List<UnitState> peers(UnitState gone) {
        Set<UnitState.Rank> ranks = gone.level() == UnitState.Rank.DISTRICT
                ? EnumSet.of(UnitState.Rank.COMMUNE, UnitState.Rank.DEPARTMENT)
                : EnumSet.of(gone.level());
        return units.values().stream()
                .filter(unit -> exists(unit) && ranks.contains(unit.level()))
                .sorted(Comparator.comparing(UnitState::id))
                .toList();
    }

    private boolean exists(UnitState unit) {
        return unit.validTo() == null || !unit.validTo().isBefore(today);
    }
}
