package vn.tthc.reporting.figure;

import java.util.Set;
import vn.tthc.reporting.fact.Axis;

/** What the rows of an answer are. */
enum GroupBy {
    NONE,
    UNIT,
    FIELD,
    PROCEDURE,
    LEVEL,
    CHANNEL;

    /** SQL expression of the row's key, over counters. */
    String column(Territory territory) {
        return switch (this) {
            case NONE -> "''";
            case UNIT -> "c." + territory.column();
            case FIELD -> "c.field_code";
            case PROCEDURE -> "c.procedure_code";
            case LEVEL -> "c.level";
            case CHANNEL -> "c.channel";
        };
    }

    /** What the rows tell apart. */
    Set<Axis> axes() {
        return switch (this) {
            case NONE -> Set.of();
            case UNIT -> Set.of(Axis.UNIT);
            case FIELD -> Set.of(Axis.FIELD);
            case PROCEDURE -> Set.of(Axis.PROCEDURE);
            case LEVEL -> Set.of(Axis.LEVEL);
            case CHANNEL -> Set.of(Axis.CHANNEL);
        };
    }
}
