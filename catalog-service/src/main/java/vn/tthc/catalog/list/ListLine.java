package vn.tthc.catalog.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * A line of a list decision.
 *
 * @param subjectCode code of the procedure, or of the internal procedure
 * @param level the level at which it is listed: province or commune
 * @param item the component, result or case, by its name; null for the procedure as a whole
 * @param validTo last day, inclusive, where the decision sets a term; null until another decision
 * @param detail null when the line removes, and for lists that say nothing more
 */
public record ListLine(
        @NotNull Action action,
        @NotNull ListKind kind,
        @NotBlank @Size(max = 60) String subjectCode,
        @NotNull ProcedureLevel level,
        @Size(max = 4000) @Nullable String item,
        @Nullable LocalDate validTo,
        @Valid @Nullable ListDetail detail) {
    /** What a line does. A change ends the entry as it was and begins it anew. */
    public enum Action {
        ADD,
        CHANGE,
        REMOVE
    }

    EntryKey key() {
        return new EntryKey(kind.slot(), subjectCode, level, item == null ? "" : item);
    }

    ListDetail said() {
        return detail == null ? ListDetail.NOTHING : detail;
    }
}
