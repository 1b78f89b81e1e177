package vn.tthc.catalog.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internal workflow (quy trình nội bộ) in its present version.
 *
 * @param key {@code procedure/<code>}, {@code <LEVEL>/<field code>} or {@code <LEVEL>/*}; looked up in this order
 * @param level PROVINCE or COMMUNE
 * @param fieldCode null when it holds for every field
 * @param procedureCode null when it holds for more than one procedure
 */
public record Workflow(
        String key,
        int version,
        String name,
        String level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        List<WorkflowStep> steps) {
    public Workflow {
        steps = List.copyOf(steps);
    }
}
