package vn.tthc.platform.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Walks over the units; pure. */
final class UnitTree {
    private UnitTree() {}

    static Set<String> withPredecessors(Map<String, UnitState> units, String id) {
        return reach(id, unit -> merged(units, unit));
    }

    static Set<String> subtree(Map<String, UnitState> units, String id) {
        var children = new HashMap<String, List<String>>();
        for (UnitState unit : units.values()) {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit.id());
            }
        }
        return reach(id, unit -> {
            var next = new ArrayList<>(merged(units, unit));
            next.addAll(children.getOrDefault(unit, List.of()));
            return next;
        });
    }

    private static List<String> merged(Map<String, UnitState> units, String id) {
        UnitState unit = units.get(id);
        return unit == null
                ? List.of()
                : unit.predecessors().stream()
                        .filter(link -> link.extent() == UnitState.Extent.FULL)
                        .map(UnitState.Link::unitId)
                        .toList();
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
