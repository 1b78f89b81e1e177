package vn.tthc.reporting.indicator;

import java.util.EnumMap;
import java.util.Map;
import vn.tthc.reporting.fact.Measure;

/** Sums of the counters, by measure: of all days before a window, and of the days within it. */
public final class Tally {
    private final Map<Measure, Long> before = new EnumMap<>(Measure.class);
    private final Map<Measure, Long> within = new EnumMap<>(Measure.class);

    public Tally addBefore(Measure measure, long count) {
        before.merge(measure, count, Long::sum);
        return this;
    }

    public Tally addWithin(Measure measure, long count) {
        within.merge(measure, count, Long::sum);
        return this;
    }

    public Tally add(Tally other) {
        other.before.forEach(this::addBefore);
        other.within.forEach(this::addWithin);
        return this;
    }

    long before(Measure measure) {
        return before.getOrDefault(measure, 0L);
    }

    long within(Measure measure) {
        return within.getOrDefault(measure, 0L);
    }
}
