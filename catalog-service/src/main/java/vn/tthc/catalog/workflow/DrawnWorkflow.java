package vn.tthc.catalog.workflow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A workflow as somebody drew it.
 *
 * @param version the version that was changed; 0 for a key that has none yet
 * @param level level of the procedure, for the key of one procedure
 */
record DrawnWorkflow(
        @Min(0) int version,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Pattern(regexp = "PROVINCE|COMMUNE") String level,
        @NotNull @Size(min = 2, max = 30) List<@NotNull @Valid WorkflowStep> steps) {}
