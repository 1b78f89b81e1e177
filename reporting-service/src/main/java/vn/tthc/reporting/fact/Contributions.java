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
    private Contributions() {}

    /** What one fact adds, by cell; a hold that has ended adds one where it began and takes one where it ended. */
    public static Map<Cell, Long> of(Fact fact) {
        var sum = new HashMap<Cell, Long>();
        add(sum, fact, 1);
        return sum;
    }

    /** Adds to {@code sum} what changes when {@code now} takes the place of {@code before}; null when it is new. */
    public static void change(Map<Cell, Long> sum, @Nullable Fact before, Fact now) {
        if (before != null) add(sum, before, -1);
        add(sum, now, 1);
    }

    private static void add(Map<Cell, Long> sum, Fact fact, long sign) {
        fact.life().ifPresent(life -> {
            add(sum, fact, life.arrival(), life.receivedOn(), sign);
            var closing = life.closing();
            if (closing != null) add(sum, fact, closing.how(), closing.on(), sign);
            var hold = life.hold();
            if (hold == null) return;
            add(sum, fact, hold.what(), hold.from(), sign);
            if (hold.until() != null) add(sum, fact, hold.what(), hold.until(), -sign);
        });
    }

    private static void add(Map<Cell, Long> sum, Fact fact, Measure measure, LocalDate day, long delta) {
        sum.merge(new Cell(day, measure, fact.dimensions()), delta, (a, b) -> a + b == 0 ? null : a + b);
    }
}
