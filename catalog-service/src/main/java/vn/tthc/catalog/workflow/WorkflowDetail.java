package vn.tthc.catalog.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a workflow with everything around it.
 *
 * @param inForce new dossiers run on this version today
 * @param versions all versions of the key, the oldest first
 * @param procedures number of procedures whose dossiers run on the key today
 * @param faults why it could not run, by the rules of today
 * @param mayDraw the reader may draw a new version
 */
public record WorkflowDetail(
        Workflow workflow,
        boolean inForce,
        List<VersionRef> versions,
        Measure measure,
        int procedures,
        List<Fault> faults,
        boolean mayDraw) {

    /** @param inForce new dossiers run on it today */
    public record VersionRef(
            int version,
            String name,
            @Nullable LocalDate effectiveFrom,
            @Nullable WorkflowDecision decision,
            boolean inForce) {}
}
