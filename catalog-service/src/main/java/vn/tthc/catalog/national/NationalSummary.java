package vn.tthc.catalog.national;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the catalogue stands to the national list.
 *
 * @param comparedAt end of the last run; null before the first
 * @param listed procedures in the national list
 * @param local procedures in force here
 * @param sameCode of these, under their national code
 * @param mapped of these, mapped to a national code by a person
 */
record NationalSummary(
        @Nullable Instant comparedAt,
        int listed,
        int local,
        int sameCode,
        int mapped,
        List<Count> kinds,
        List<Count> owners) {
    /** @param value kind or unit id */
    record Count(String value, int differences, int procedures) {}
}
