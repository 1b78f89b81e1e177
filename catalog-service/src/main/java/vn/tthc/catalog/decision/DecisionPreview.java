package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * What issuing a decision would do.
 *
 * @param lines one for each procedure that is touched, so a replacement has several
 */
record DecisionPreview(LocalDate effectiveOn, List<Touched> lines, Decision.Totals totals, List<Problem> problems) {
    /**
     * @param lineNo the line of the decision
     * @param before whether it is in force before the day of effect
     * @param after whether it is in force from the day of effect
     * @param workflow what new dossiers run on; null when there is none
     */
    record Touched(
            int lineNo,
            Change kind,
            String procedureCode,
            String procedureName,
            boolean before,
            boolean after,
            List<FieldChange> changes,
            @Nullable TouchedWorkflow workflow) {}

    /** @param own whether it is the procedure's own and not one of its level and field */
    record TouchedWorkflow(String key, int version, String name, boolean own) {}
}
