package vn.tthc.catalog.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drawn workflow would change, and what stands against it.
 *
 * @param faults why it cannot run
 * @param tooLong it exceeds the limit
 * @param measure null while the order of the steps does not hold
 * @param procedures number of procedures whose new dossiers would run on it
 * @param units who handles them, with the number of their procedures
 * @param replaces version that new dossiers run on until then; null when they ran on another workflow
 * @param replacesKey key of the workflow they run on until then; null when there is none
 * @param overtakes versions announced for a later day that would not come into force as they stand
 */
public record WorkflowPreview(
        LocalDate effectiveFrom,
        List<Fault> faults,
        boolean tooLong,
        @Nullable Measure measure,
        int procedures,
        List<AffectedUnit> units,
        @Nullable Integer replaces,
        @Nullable String replacesKey,
        List<Integer> overtakes) {

    /** @param unitId null: the communes, each for its own dossiers */
    public record AffectedUnit(@Nullable String unitId, int procedures) {}
}
