package vn.tthc.catalog.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag of a component, for a time.
 *
 * @param component name of the component, as in the procedure's content
 * @param level the level at which the list decision names it
 * @param validTo last day, inclusive; null while no end is known
 * @param database that its data are looked up in; null unless replaceable
 * @param fallbackPaper the paper may be asked for when the data are missing or wrong; null unless replaceable
 */
public record FlaggedComponent(
        String component,
        ComponentFlag flag,
        ProcedureLevel level,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String database,
        @Nullable Boolean fallbackPaper) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
