package vn.tthc.reporting.fact;

import static vn.tthc.reporting.fact.Axis.CHANNEL;
import static vn.tthc.reporting.fact.Axis.FIELD;
import static vn.tthc.reporting.fact.Axis.LEVEL;
import static vn.tthc.reporting.fact.Axis.PROCEDURE;
import static vn.tthc.reporting.fact.Axis.UNIT;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One summing-up of the counters. Every contribution is in each of them once; a question is answered from the smallest
 * that tells apart what it asks about, so that its cost is bounded by the number of units, fields or procedures and not
 * by the number of cases. The smallest come first.
 */
public enum Cube {
    BY_FIELD(FIELD, LEVEL, CHANNEL),
    BY_UNIT(UNIT, LEVEL, CHANNEL),
    BY_PROCEDURE(FIELD, PROCEDURE, LEVEL),
    BY_UNIT_AND_FIELD(UNIT, FIELD, LEVEL, CHANNEL),
    FULL(UNIT, FIELD, PROCEDURE, LEVEL, CHANNEL);

    private final Set<Axis> axes;

    Cube(Axis first, Axis... more) {
        this.axes = EnumSet.of(first, more);
    }

    public static Cube smallestWith(Set<Axis> asked) {
        return Stream.of(values())
                .filter(cube -> cube.axes.containsAll(asked))
                .findFirst()
                .orElse(FULL);
    }

    public boolean tellsApart(Axis axis) {
        return axes.contains(axis);
    }

    /** The dimensions that this cube tells apart; the empty text for the others. */
    public Dimensions of(Dimensions d) {
        return new Dimensions(
                has(UNIT, d.unitId()),
                has(UNIT, d.originUnitId()),
                has(FIELD, d.fieldCode()),
                has(PROCEDURE, d.procedureCode()),
                has(LEVEL, d.level()),
                has(CHANNEL, d.channel()));
    }

    private String has(Axis axis, String value) {
        return tellsApart(axis) ? value : "";
    }
}
