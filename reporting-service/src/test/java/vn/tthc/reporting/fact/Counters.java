package vn.tthc.reporting.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counters and facts in memory, kept as the service keeps them: the reference for the tests. */
public final class Counters {
    private final Map<UUID, Fact> facts = new HashMap<>();
    private final Map<Cell, Long> cells = new HashMap<>();

    public static Counters after(List<Fact> changes) {
        var counters = new Counters();
        changes.forEach(counters::take);
        return counters;
    }

    public static Counters recounted(Iterable<Fact> facts) {
        var counters = new Counters();
        facts.forEach(fact ->
                Contributions.of(fact.counted()).forEach((cell, n) -> counters.cells.merge(cell, n, Long::sum)));
        counters.cells.values().removeIf(n -> n == 0);
        return counters;
    }

    void take(Fact change) {
        var before = facts.get(change.id());
        if (before != null && before.revision() >= change.revision()) return;
        new Contributions()
                .replace(before == null ? null : before.counted(), change.counted())
                .sum()
                .forEach((cell, n) -> cells.merge(cell, n, (a, b) -> a + b == 0 ? null : a + b));
        facts.put(change.id(), change);
    }

    public Map<Cell, Long> cells() {
        return cells;
    }

    public Iterable<Fact> facts() {
        return facts.values();
    }
}
