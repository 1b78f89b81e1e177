package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * Which entries of a list are asked for; null parts do not restrict.
 *
 * @param at the day on which they are on it
 * @param field code of a field; of internal procedures its name
 * @param unit that handles the procedure, or to which the power goes
 * @param decision that published the entry
 */
record ListFilter(
        ListKind kind,
        LocalDate at,
        Basis basis,
        @Nullable ProcedureLevel level,
        @Nullable String field,
        @Nullable String unit,
        @Nullable String text,
        @Nullable UUID decision) {
    /** Where the answer comes from. */
    enum Basis {
        /** List decisions. */
        PUBLISHED,
        /** What the versions in force say. */
        CATALOGUE,
        /** What the versions in force say and no list decision has published. */
        UNPUBLISHED
    }

    static ListFilter all(ListKind kind, LocalDate at, Basis basis) {
        return new ListFilter(kind, at, basis, null, null, null, null, null);
    }
}
