package vn.tthc.catalog.list;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.list.LinesReport.State;

/**
 * A draft with a table put over its lines, by what each is about. Lines that the table does not name stay. Pure.
 *
 * @param lines all lines after it
 * @param rows number of the row that each line came from, by what it is about
 * @param states what became of each row, by what it is about
 * @param errors rows that cannot be taken; while there are any, nothing is
 */
record LinesDraft(
        Map<EntryKey, ListLine> lines,
        Map<EntryKey, Integer> rows,
        Map<EntryKey, State> states,
        List<TableError> errors) {
    static LinesDraft of(
            List<ListLine> drafted,
            List<TableRow<ListColumn>> rows,
            @Nullable ListKind otherwise,
            Validator validator) {
        LinesDraft draft =
                new LinesDraft(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        drafted.forEach(line -> draft.lines.put(line.key(), line));
        for (TableRow<ListColumn> row : rows) {
            LineRow.Read read = LineRow.of(row, otherwise);
            draft.errors.addAll(read.errors());
            if (read.line() != null) {
                draft.put(row.row(), read.line(), validator);
            }
        }
        return draft;
    }

    private void put(int row, ListLine line, Validator validator) {
        Integer other = rows.get(line.key());
        if (other != null) {
            errors.add(new TableError(row, null, "Trùng với dòng " + other + ".", "The same as row " + other + "."));
            return;
        }
        for (ConstraintViolation<ListLine> broken : validator.validate(line)) {
            errors.add(new TableError(
                    row,
                    null,
                    broken.getPropertyPath() + ": " + broken.getMessage() + ".",
                    broken.getPropertyPath() + ": " + broken.getMessage() + "."));
        }
        ListLine known = lines.put(line.key(), line);
        rows.put(line.key(), row);
        states.put(line.key(), known == null ? State.ADDED : known.equals(line) ? State.UNCHANGED : State.CHANGED);
    }
}
