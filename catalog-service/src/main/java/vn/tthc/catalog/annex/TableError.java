package vn.tthc.catalog.annex;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in the file.
 *
 * @param row number of the row in the sheet or file, from 1
 * @param column heading of the column; null when the whole row is meant
 * @param message in Vietnamese
 */
public record TableError(int row, @Nullable String column, String message, String messageEn) {
    public static TableError of(int row, TableColumn column, String vi, String en) {
        return new TableError(row, column.title(), vi, en);
    }
}
