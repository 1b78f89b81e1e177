package vn.tthc.catalog.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * What a file does, or would do, to a draft.
 *
 * @param saved whether the draft has changed; never with errors, in a dry run, or when the file says nothing new
 * @param lines one for each row that can be taken, with its difference to the catalogue
 * @param kept lines of the draft that the file does not name
 * @param decision the draft after it; null when it was not saved
 */
record AnnexReport(
        boolean saved,
        int rows,
        int added,
        int changed,
        int unchanged,
        List<TableError> errors,
        List<Line> lines,
        int kept,
        @Nullable Decision decision) {
    /** What became of a row. */
    enum State {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    record Line(State state, Change kind, String procedureCode, String procedureName, List<FieldChange> changes) {}
}
