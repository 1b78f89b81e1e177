package vn.tthc.catalog.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an internal workflow (quy trình nội bộ).
 *
 * @param key {@code procedure/<code>}, {@code <LEVEL>/<field code>} or {@code <LEVEL>/*}; looked up in this order
 * @param level PROVINCE or COMMUNE
 * @param fieldCode null when it holds for every field
 * @param procedureCode null when it holds for more than one procedure
 * @param effectiveFrom first day on which new dossiers run on it; null: from the beginning
 * @param decision what approved it; null while it is the generated default
 */
public record Workflow(
        String key,
        int version,
        String name,
        String level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        List<WorkflowStep> steps,
        @Nullable LocalDate effectiveFrom,
        @Nullable WorkflowDecision decision) {
    public Workflow {
        steps = steps.stream().map(WorkflowStep::withNeeds).toList();
    }

    boolean effectiveOn(LocalDate day) {
        return effectiveFrom == null || !effectiveFrom.isAfter(day);
    }

    boolean inHours() {
        return steps.stream().allMatch(step -> step.hours() != null);
    }
}
