package vn.tthc.catalog.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * What a file does, or would do, to the draft of a list decision.
 *
 * @param saved whether the draft has changed; never with errors, in a dry run, or when the file says nothing new
 * @param errors rows that cannot be taken
 * @param problems what of the rows would stand against issuing
 * @param lines one for each row that can be taken
 * @param kept lines of the draft that the file does not name
 * @param decision the draft after it; null when it was not saved
 */
record LinesReport(
        boolean saved,
        int rows,
        int added,
        int changed,
        int unchanged,
        List<TableError> errors,
        List<TableError> problems,
        List<Line> lines,
        int kept,
        @Nullable ListDecision decision) {
    /** What became of a row. */
    enum State {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** @param changes against the line as it was drafted; for an added one against nothing */
    record Line(
            State state,
            ListLine.Action action,
            ListKind kind,
            String subjectCode,
            String subjectName,
            ProcedureLevel level,
            @Nullable String item,
            List<Change> changes) {}

    /** A cell that differs. */
    record Change(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
