package vn.tthc.catalog.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * A procedure that the draft document would make, change or end.
 * Legal source of the criteria: Decree 63/2010/NĐ-CP, article 10.
 *
 * @param code of the procedure that is changed or ended; null for a new one
 * @param costBefore cost of compliance in đồng a year before; null when there was none or it is not known
 * @param costAfter cost of compliance in đồng a year after; null when not computed
 */
record AssessedProcedure(
        @NotNull Change change,
        @Size(max = 60) @Nullable String code,
        @NotBlank @Size(max = 1000) String name,
        boolean necessary,
        boolean reasonable,
        boolean lawful,
        @PositiveOrZero @Nullable Long costBefore,
        @PositiveOrZero @Nullable Long costAfter,
        @Size(max = 4000) @Nullable String conclusion) {}
