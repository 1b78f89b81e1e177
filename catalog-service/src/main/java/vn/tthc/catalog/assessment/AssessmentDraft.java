package vn.tthc.catalog.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param revision the revision that was changed; null for a new one */
record AssessmentDraft(
        @Nullable Integer revision,
        @NotBlank @Size(max = 1000) String title,
        @NotNull @Size(max = 200) List<@NotNull @Valid AssessedProcedure> procedures) {}
