package vn.tthc.dossier.procedure;

import java.util.Collection;
import java.util.stream.LongStream;

/**
 * What a dossier costs: one amount, or from – to while a kind of fee has several amounts and nobody has said which one applies.
 *
 * @param from đồng, inclusive
 * @param to đồng, inclusive; equal to {@code from} when the amount is certain
 */
public record FeeDue(long from, long to) {
    static final FeeDue NONE = new FeeDue(0, 0);

    public FeeDue {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    /** One kind: the least and the most of its amounts; nothing when there is none. */
    static FeeDue ofKind(Collection<Long> amounts) {
        LongStream sorted = amounts.stream().mapToLong(Long::longValue);
        var range = sorted.summaryStatistics();
        return range.getCount() == 0 ? NONE : new FeeDue(range.getMin(), range.getMax());
    }

    FeeDue plus(FeeDue other) {
        return new FeeDue(from + other.from, to + other.to);
    }

    public boolean certain() {
        return from == to;
    }

    public boolean covers(long amount) {
        return from <= amount && amount <= to;
    }
}
