package vn.tthc.catalog.portal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;

/**
 * One way in which a record can be odd.
 *
 * @param kind stable name
 * @param reason in Vietnamese: what it means and how it was read
 * @param find the odd value; empty when the record is not odd in this way
 */
record Oddity(String kind, String reason, Function<PortalRecord, Optional<String>> find) {
    static Oddity of(String kind, String reason, Function<PortalRecord, Optional<String>> find) {
        return new Oddity(kind, reason, find);
    }

    Optional<Odd> in(PortalRecord item, int row) {
        return find.apply(item).map(value -> new Odd(row, item.code(), kind, reason, value.isEmpty() ? null : value));
    }

    /** Odd when the condition holds. */
    static Optional<String> when(boolean odd, @Nullable Object value) {
        return odd ? Optional.of(value == null ? "" : value.toString()) : Optional.empty();
    }

    /** Odd when some are left: how many, and the first. */
    static Optional<String> some(Stream<?> values) {
        Collection<?> left = values.toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of((left.size() > 1 ? "(" + left.size() + ") " : "")
                        + left.iterator().next());
    }
}
