package vn.tthc.catalog.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table that {@link TableReader} reads again. */
public final class TableWriter {
    private static final int FIRST_COLUMN = 1;
    private static final int STT_WIDTH = 6;
    private static final int LINE_HEIGHT = 15;

    private TableWriter() {}

    public static <C extends Enum<C> & TableColumn> byte[] write(
            TableShape<C> shape, String sheetName, String title, List<Map<C, String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "TTHC", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().set();
            heading(sheet, shape.columns().getEnumConstants());
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i, rows.get(i));
            }
            sheet.freezePane(0, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void heading(Worksheet sheet, TableColumn[] columns) {
        sheet.value(1, 0, "STT");
        sheet.width(0, STT_WIDTH);
        sheet.style(1, 0).bold().wrapText(true).borderStyle("thin").set();
        for (int i = 0; i < columns.length; i++) {
            TableColumn column = columns[i];
            int index = FIRST_COLUMN + i;
            sheet.value(1, index, column.title());
            sheet.width(index, column.width());
            sheet.style(1, index).bold().wrapText(true).borderStyle("thin").set();
        }
    }

    private static <C extends Enum<C>> void row(Worksheet sheet, int no, Map<C, String> cells) {
        int row = no + 2;
        sheet.value(row, 0, no + 1);
        cells.forEach((column, text) -> {
            int index = FIRST_COLUMN + column.ordinal();
            sheet.value(row, index, text);
            sheet.style(row, index)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
        });
        long lines = cells.values().stream()
                .mapToLong(text -> text.lines().count())
                .max()
                .orElse(1);
        sheet.rowHeight(row, Math.min(LINE_HEIGHT * Math.max(1, lines + 1), LINE_HEIGHT * 20.0));
    }
}
