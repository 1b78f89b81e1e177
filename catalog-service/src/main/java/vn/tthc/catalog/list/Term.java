package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long an entry is on its list.
 *
 * @param until first day no longer on it; null while no end is known
 */
record Term(
        UUID id, ListKind kind, LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Term endingOn(LocalDate day) {
        return new Term(id, kind, from, day);
    }
}
