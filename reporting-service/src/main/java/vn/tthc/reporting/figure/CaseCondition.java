package vn.tthc.reporting.figure;

import java.util.List;
import java.util.stream.Collectors;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.indicator.Count;

/**
 * The formula of a count as a condition over the table of facts, where {@code $1} is the first day of the window and
 * {@code $2} the last.
 */
final class CaseCondition {
    private CaseCondition() {}

    static String of(Count count) {
        return switch (count) {
            case Count.Within(var measure) -> within(measure);
            case Count.OpenBefore(var kind) ->
                "(f.kind = '" + kind + "' and f.received_on < $1 and (f.closed_on is null or f.closed_on >= $1))";
            case Count.OpenAtEnd(var kind) ->
                "(f.kind = '" + kind + "' and f.received_on <= $2 and (f.closed_on is null or f.closed_on > $2))";
            case Count.HeldAtEnd(var measure) ->
                "(f.hold = '" + measure + "' and f.hold_from <= $2 and (f.hold_until is null or f.hold_until > $2))";
            case Count.Sum(var parts) -> anyOf(parts);
            case Count.Less(var whole, var parts) -> "(" + of(whole) + " and " + anyOf(parts) + " is not true)";
        };
    }

    private static String within(Measure measure) {
        return switch (measure.role()) {
            case ARRIVAL -> "(f.arrival = '" + measure + "' and f.received_on between $1 and $2)";
            case CLOSING -> "(f.closing = '" + measure + "' and f.closed_on between $1 and $2)";
            case ARRIVAL_MARK -> "(f.marks @> array['" + measure + "'] and f.received_on between $1 and $2)";
            case CLOSING_MARK -> "(f.marks @> array['" + measure + "'] and f.closed_on between $1 and $2)";
            case HOLD -> throw new IllegalArgumentException(measure + " lasts and is in no window");
        };
    }

    private static String anyOf(List<Count> parts) {
        return parts.stream().map(CaseCondition::of).collect(Collectors.joining(" or ", "(", ")"));
    }
}
