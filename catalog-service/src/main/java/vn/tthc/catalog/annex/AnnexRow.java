package vn.tthc.catalog.annex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the annex.
 *
 * @param row number of the row in the sheet, from 1
 * @param section heading of the table that the row stands in; empty when there is none
 * @param cells texts that are there; a column without a text is absent
 */
public record AnnexRow(int row, String section, Map<AnnexColumn, String> cells) {
    public AnnexRow {
        cells = Map.copyOf(cells);
    }

    public @Nullable String text(AnnexColumn column) {
        return cells.get(column);
    }
}
