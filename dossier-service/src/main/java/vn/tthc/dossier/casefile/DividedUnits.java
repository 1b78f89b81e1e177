package vn.tthc.dossier.casefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.tthc.platform.unit.UnitState;

/**
 * Units that were divided over several others (chia tách): who goes on with an open dossier of theirs cannot be told from the
 * unit alone and is decided by a person. What a unit that was merged wholly had goes to its successor without that.
 *
 * @param today the day on which successors must exist
 */
record DividedUnits(Map<String, UnitState> units, LocalDate today) {

    /** Ids of all of them. */
    Set<String> all() {
        Set<String> divided = new TreeSet<>();
        units.values().stream().filter(this::divided).map(UnitState::id).forEach(divided::add);
        return divided;
    }

    /** The units of today that may take over a dossier of the divided unit; none when it was not divided. */
    List<UnitState> successors(String unitId) {
        UnitState unit = units.get(unitId);
        if (unit == null || !divided(unit)) {
            return List.of();
        }
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

    private boolean divided(UnitState unit) {
        return !exists(unit)
                && unit.successors().stream().anyMatch(link -> link.extent() == UnitState.Extent.PARTIAL)
                && unit.successors().stream().noneMatch(link -> link.extent() == UnitState.Extent.FULL);
    }

    private boolean exists(UnitState unit) {
        return unit.validTo() == null || !unit.validTo().isBefore(today);
    }
}
