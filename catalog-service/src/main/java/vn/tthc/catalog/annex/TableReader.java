package vn.tthc.catalog.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of a file. A table begins with a row of headings that names the code; a row without a code above or
 * between tables is the heading of a section, such as "II. Danh mục thủ tục hành chính bị bãi bỏ".
 */
public final class TableReader<C extends Enum<C> & TableColumn> {
    private static final int LONGEST_HEADING = 60;

    private final TableShape<C> shape;
    private final List<TableRow<C>> rows = new ArrayList<>();
    private final Map<Integer, C> columns = new HashMap<>();
    private String section = "";

    private TableReader(TableShape<C> shape) {
        this.shape = shape;
    }

    /** @throws UnreadableTable when it is no spreadsheet or text, too large, or has no table */
    public static <C extends Enum<C> & TableColumn> List<TableRow<C>> read(TableShape<C> shape, byte[] file) {
        TableReader<C> reader = new TableReader<>(shape);
        TableFile.read(file, reader::row);
        if (reader.columns.isEmpty()) {
            throw UnreadableTable.noTable(shape.key());
        }
        return List.copyOf(reader.rows);
    }

    private void row(int number, Map<Integer, TableCell> row) {
        Map<Integer, String> texts = new HashMap<>();
        row.forEach((at, cell) -> {
            String text = columns.get(at) == shape.key() ? cell.asCode() : cell.text();
            if (!text.isEmpty()) {
                texts.put(at, text);
            }
        });
        if (texts.isEmpty()) {
            return;
        }
        Map<Integer, C> headings = headings(texts);
        if (headings.containsValue(shape.key()) && headings.size() > 1) {
            columns.clear();
            columns.putAll(headings);
            return;
        }
        Map<C, String> cells = new EnumMap<>(shape.columns());
        columns.forEach((at, column) -> {
            String text = texts.get(at);
            if (text != null) {
                cells.put(column, text);
            }
        });
        boolean heading = texts.size() == 1 && !cells.containsKey(shape.key());
        if (columns.isEmpty() || heading) {
            section = String.join(" ", texts.values());
        } else if (!cells.isEmpty()) {
            if (rows.size() == shape.mostRows()) {
                throw UnreadableTable.tooLarge();
            }
            rows.add(new TableRow<>(number, section, cells));
        }
    }

    private Map<Integer, C> headings(Map<Integer, String> texts) {
        Map<Integer, C> headings = new HashMap<>();
        texts.forEach((at, text) -> {
            if (text.length() <= LONGEST_HEADING) {
                TableColumn.of(shape.columns(), text)
                        .filter(column -> !headings.containsValue(column))
                        .ifPresent(column -> headings.put(at, column));
            }
        });
        return headings;
    }
}
