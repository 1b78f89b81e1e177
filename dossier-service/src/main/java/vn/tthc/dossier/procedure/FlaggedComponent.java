package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag that a list decision gives a component of a procedure, for a time.
 *
 * @param component its name, as in the procedure's content
 * @param flag MUST_DIGITISE, REPLACEABLE, REUSABLE or ORIGINAL_NEEDED; others are for others
 * @param validTo last day, inclusive; null while no end is known
 * @param database that its data are looked up in; null unless replaceable
 * @param fallbackPaper the paper may be asked for when the data are missing or wrong; null unless replaceable
 */
public record FlaggedComponent(
        String component,
        String flag,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String database,
        @Nullable Boolean fallbackPaper) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
