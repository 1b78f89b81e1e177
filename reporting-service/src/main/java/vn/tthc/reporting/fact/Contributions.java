package vn.tthc.reporting.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What facts add to the counters. The counters are the sum of the contributions of all facts; a change subtracts those
 * of the old fact and adds those of the new one.
 */
public final class Contributions {
    private final Map<Cell, Long> sum = new HashMap<>();

    /** What one fact adds: a hold that has ended adds one where it began and takes one where it ended. */
    public static Map<Cell, Long> of(Counted fact) {
        return new Contributions().replace(null, fact).sum();
    }

    /** Adds what changes when {@code now} takes the place of {@code before}, which is null for a new case. */
    public Contributions replace(@Nullable Counted before, Counted now) {
        if (before != null) add(before, -1);
        add(now, 1);
        return this;
    }

    /** The changes so far; cells whose changes cancel out are absent. */
    public Map<Cell, Long> sum() {
        return Map.copyOf(sum);
    }

    private void add(Counted fact, long sign) {
        var life = fact.life();
        if (life == null) return;
        var where = fact.dimensions();
        add(where, life.arrival(), life.receivedOn(), sign);
        var closing = life.closing();
        if (closing != null) add(where, closing.how(), closing.on(), sign);
        for (var mark : life.marks()) {
            var day = life.dayOf(mark);
            if (day != null) add(where, mark, day, sign);
        }
        var hold = life.hold();
        if (hold == null) return;
        add(where, hold.what(), hold.from(), sign);
        if (hold.until() != null) add(where, hold.what(), hold.until(), -sign);
    }

    private void add(Dimensions where, Measure measure, LocalDate day, long delta) {
        sum.merge(new Cell(day, measure, where), delta, (a, b) -> a + b == 0 ? null : a + b);
    }
}
