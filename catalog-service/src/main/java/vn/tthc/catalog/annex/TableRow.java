package vn.tthc.catalog.annex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param row number of the row in the sheet or file, from 1
 * @param section heading of the table that the row stands in; empty when there is none
 * @param cells texts that are there; a column without a text is absent
 */
public record TableRow<C extends Enum<C> & TableColumn>(int row, String section, Map<C, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    public @Nullable String text(C column) {
        return cells.get(column);
    }
}
