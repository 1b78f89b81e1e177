package vn.tthc.reporting.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tthc.reporting.fact.Kind;
import vn.tthc.reporting.fact.Life;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.fact.Measure.Role;

/**
 * The formula of a count. It is read three ways that must agree: over sums of counters ({@link #of}), over one case
 * ({@link #covers}), and as a condition of SQL by the reader of cases.
 */
public sealed interface Count {
    /** Arrived or closed in the window, or arrived or closed in it with the mark. */
    record Within(Measure measure) implements Count {}

    /** Received before the window and not closed before it. */
    record OpenBefore(Kind kind) implements Count {}

    /** Received by the last day of the window and not closed by then. */
    record OpenAtEnd(Kind kind) implements Count {}

    /** Held on the last day of the window. */
    record HeldAtEnd(Measure measure) implements Count {}

    /** Cases of any part; no case is in two. */
    record Sum(List<Count> parts) implements Count {}

    /** Cases of the whole that are in no part; each part lies in the whole. */
    record Less(Count whole, List<Count> parts) implements Count {}

    /** The figure, from sums of counters. */
    default long of(Tally tally) {
        return switch (this) {
            case Within(var measure) -> tally.within(measure);
            case OpenBefore(var kind) ->
                measures(kind, Role.ARRIVAL).mapToLong(tally::before).sum()
                        - measures(kind, Role.CLOSING).mapToLong(tally::before).sum();
            case OpenAtEnd(var kind) ->
                measures(kind, Role.ARRIVAL).mapToLong(m -> atEnd(tally, m)).sum()
                        - measures(kind, Role.CLOSING)
                                .mapToLong(m -> atEnd(tally, m))
                                .sum();
            case HeldAtEnd(var measure) -> atEnd(tally, measure);
            case Sum(var parts) ->
                parts.stream().mapToLong(part -> part.of(tally)).sum();
            case Less(var whole, var parts) ->
                whole.of(tally)
                        - parts.stream().mapToLong(part -> part.of(tally)).sum();
        };
    }

    /** Whether the case is one of those behind the figure. */
    default boolean covers(Life life, Window window) {
        return switch (this) {
            case Within(var measure) -> within(life, measure, window);
            case OpenBefore(var kind) ->
                life.arrival().kind() == kind
                        && life.receivedOn().isBefore(window.from())
                        && !(life.closing() != null && life.closing().on().isBefore(window.from()));
            case OpenAtEnd(var kind) ->
                life.arrival().kind() == kind
                        && !life.receivedOn().isAfter(window.to())
                        && !(life.closing() != null && !life.closing().on().isAfter(window.to()));
            case HeldAtEnd(var measure) -> held(life, measure, window);
            case Sum(var parts) -> parts.stream().anyMatch(part -> part.covers(life, window));
            case Less(var whole, var parts) ->
                whole.covers(life, window) && parts.stream().noneMatch(part -> part.covers(life, window));
        };
    }

    /** The measures whose counters the formula reads. */
    default Set<Measure> measures() {
        var all = EnumSet.noneOf(Measure.class);
        switch (this) {
            case Within(var measure) -> all.add(measure);
            case HeldAtEnd(var measure) -> all.add(measure);
            case OpenBefore(var kind) -> addFlows(all, kind);
            case OpenAtEnd(var kind) -> addFlows(all, kind);
            case Sum(var parts) -> parts.forEach(part -> all.addAll(part.measures()));
            case Less(var whole, var parts) -> {
                all.addAll(whole.measures());
                parts.forEach(part -> all.addAll(part.measures()));
            }
        }
        return all;
    }

    private static void addFlows(Set<Measure> all, Kind kind) {
        measures(kind, Role.ARRIVAL).forEach(all::add);
        measures(kind, Role.CLOSING).forEach(all::add);
    }

    private static long atEnd(Tally tally, Measure measure) {
        return tally.before(measure) + tally.within(measure);
    }

    private static boolean within(Life life, Measure measure, Window window) {
        if (life.marks().contains(measure)) {
            var day = life.dayOf(measure);
            return day != null && window.holds(day);
        }
        if (life.arrival() == measure) return window.holds(life.receivedOn());
        var closing = life.closing();
        return closing != null && closing.how() == measure && window.holds(closing.on());
    }

    private static boolean held(Life life, Measure measure, Window window) {
        var hold = life.hold();
        return hold != null
                && hold.what() == measure
                && !hold.from().isAfter(window.to())
                && (hold.until() == null || hold.until().isAfter(window.to()));
    }

    private static Stream<Measure> measures(Kind kind, Role role) {
        return Stream.of(Measure.values()).filter(m -> m.kind() == kind && m.role() == role);
    }
}
