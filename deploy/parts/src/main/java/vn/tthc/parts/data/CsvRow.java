package vn.tthc.parts.data;

import java.util.Map;
import java.util.Objects;

/** A row by column name. */
public record CsvRow(Map<String, String> values) {
    /** The value, empty where the file has none. @throws NullPointerException when there is no such column */
    public String get(String column) {
        return Objects.requireNonNull(values.get(column), () -> "no column " + column);
    }
}
