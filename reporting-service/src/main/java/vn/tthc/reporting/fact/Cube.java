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
    BY_FIELD(Attribution.HANDLING, FIELD, LEVEL, CHANNEL),
    BY_UNIT(Attribution.HANDLING, UNIT, LEVEL, CHANNEL),
    BY_PROCEDURE(Attribution.HANDLING, FIELD, PROCEDURE, LEVEL),
    BY_UNIT_AND_FIELD(Attribution.HANDLING, UNIT, FIELD, LEVEL, CHANNEL),
    FULL(Attribution.HANDLING, UNIT, FIELD, PROCEDURE, LEVEL, CHANNEL),
    BY_RECEIVER(Attribution.RECEIVING, UNIT, LEVEL, CHANNEL),
    FULL_BY_RECEIVER(Attribution.RECEIVING, UNIT, FIELD, PROCEDURE, LEVEL, CHANNEL);

    private final Attribution attribution;
    private final Set<Axis> axes;

    Cube(Attribution attribution, Axis first, Axis... more) {
        this.attribution = attribution;
        this.axes = EnumSet.of(first, more);
    }

    /** Where units are not told apart, it does not matter which of a case's units is asked about. */
    public static Cube smallestWith(Set<Axis> asked, Attribution attribution) {
        return Stream.of(values())
                .filter(cube -> !asked.contains(UNIT) || cube.attribution == attribution)
                .filter(cube -> cube.axes.containsAll(asked))
                .findFirst()
                .orElseThrow();
    }

    public boolean tellsApart(Axis axis) {
        return axes.contains(axis);
    }

    /** Whose unit its cells are told apart by. */
    public Attribution attribution() {
        return attribution;
    }

    /** The dimensions that this cube tells apart, its unit as the handling one; the empty text for the others. */
    public Dimensions of(Dimensions d) {
        boolean handling = attribution == Attribution.HANDLING;
        return new Dimensions(
                has(UNIT, handling ? d.unitId() : d.receivingUnitId()),
                has(UNIT, handling ? d.originUnitId() : d.originReceivingUnitId()),
                "",
                "",
                has(FIELD, d.fieldCode()),
                has(PROCEDURE, d.procedureCode()),
                has(LEVEL, d.level()),
                has(CHANNEL, d.channel()));
    }

    private String has(Axis axis, String value) {
        return tellsApart(axis) ? value : "";
    }
}
