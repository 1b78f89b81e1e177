package vn.tthc.catalog.list;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** Which procedures to add to a draft: those of which the catalogue says that they belong on the list, and that are not on it. */
record TakeFromCatalogue(
        @Min(1) int revision,
        @NotNull ListKind kind,
        @Nullable ProcedureLevel level,
        @Nullable String field) {}
