package vn.tthc.catalog.assessment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step to take.
 *
 * @param on the day of it
 * @param opinion of the appraisal; compulsory when it sends back
 * @param documentNumber of the issued document; compulsory when it is issued
 */
record AssessmentStep(
        @Min(1) int revision,
        @NotNull AssessmentState.Step step,
        @NotNull LocalDate on,
        @Size(max = 4000) @Nullable String opinion,
        @Size(max = 100) @Nullable String documentNumber) {}
