package vn.tthc.catalog.national;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which national code a local procedure has. @param nationalCode null: it was decided that it has none */
record Mapping(
        @Size(max = 60) @Nullable String nationalCode,
        @Size(max = 1000) @Nullable String note) {}
