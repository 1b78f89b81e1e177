package vn.tthc.platform.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks over the units; pure. */
final class UnitTree {
    private UnitTree() {}

    static Set<String> withPredecessors(Map<String, UnitState> units, String id, LocalDate today) {
        return reach(id, unit -> merged(units, unit, today));
    }

    static Set<String> subtree(Map<String, UnitState> units, String id, LocalDate today) {
        var children = new HashMap<String, List<String>>();
        for (UnitState unit : units.values()) {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit.id());
            }
        }
        return reach(id, unit -> {
            var next = new ArrayList<>(merged(units, unit, today));
            next.addAll(children.getOrDefault(unit, List.of()));
            return next;
        });
    }

    /** On its last day a unit still has its work to itself. */
    private static List<String> merged(Map<String, UnitState> units, String id, LocalDate today) {
        UnitState unit = units.get(id);
        return unit == null
                ? List.of()
                : unit.predecessors().stream()
                        .filter(link -> link.extent() == UnitState.Extent.FULL)
                        .map(UnitState.Link::unitId)
                        .filter(before -> over(units.get(before), today))
                        .toList();
    }

    private static boolean over(@Nullable UnitState unit, LocalDate today) {
        return unit == null || (unit.validTo() != null && unit.validTo().isBefore(today));
    }

    private static Set<String> reach(String start, Function<String, Collection<String>> next) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.poll();
            if (reached.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return reached;
    }
}
