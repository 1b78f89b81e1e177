package vn.tthc.catalog.workflow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as somebody drew it.
 *
 * @param version the latest version, which this one follows; 0 for a key that has none yet
 * @param effectiveFrom first day on which new dossiers run on it, today or later; null: today
 * @param decision what approves it
 */
record DrawnWorkflow(
        @Min(0) int version,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Size(min = 2, max = 30) List<@NotNull @Valid WorkflowStep> steps,
        @Nullable LocalDate effectiveFrom,
        @NotNull @Valid WorkflowDecision decision) {

    /** The steps with what can be worked out filled in; their order must hold. */
    List<WorkflowStep> normalSteps() {
        double longest = new Flow(steps).longest(WorkflowStep::time).time();
        return steps.stream().map(step -> step.normal(longest)).toList();
    }
}
