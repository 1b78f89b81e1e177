package vn.tthc.catalog.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the tables of the first sheet. A table begins with a row of headings that names the code; a row without a code
 * above or between tables is the heading of a section, such as "II. Danh mục thủ tục hành chính bị bãi bỏ".
 */
public final class AnnexReader {
    private static final int MAX_BYTES = 5_000_000;
    private static final long MAX_UNPACKED = 50_000_000;
    private static final int MAX_ROWS = 1_000;
    /** Decimals of a code, which a spreadsheet cuts off when it takes the code for a number. */
    private static final int CODE_DECIMALS = 6;

    private final List<AnnexRow> rows = new ArrayList<>();
    private final Map<Integer, AnnexColumn> columns = new HashMap<>();
    private String section = "";

    private AnnexReader() {}

    /** @throws UnreadableAnnex when it is no spreadsheet, too large, or has no table */
    public static List<AnnexRow> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw UnreadableAnnex.tooLarge();
        }
        checkUnpacked(file);
        AnnexReader reader = new AnnexReader();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            sheet.forEach(reader::row);
        } catch (IOException | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw UnreadableAnnex.noSpreadsheet();
        }
        if (reader.columns.isEmpty()) {
            throw UnreadableAnnex.noTable();
        }
        return List.copyOf(reader.rows);
    }

    /** A small file may hold an endless one. */
    private static void checkUnpacked(byte[] file) {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked = read(content, buffer, unpacked);
                }
            }
        } catch (IOException e) {
            throw UnreadableAnnex.noSpreadsheet();
        }
    }

    private static long read(InputStream entry, byte[] buffer, long before) throws IOException {
        long unpacked = before;
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            unpacked += n;
            if (unpacked > MAX_UNPACKED) {
                throw UnreadableAnnex.tooLarge();
            }
        }
        return unpacked;
    }

    private void row(Row row) {
        Map<Integer, String> texts = new HashMap<>();
        row.stream().filter(cell -> cell != null).forEach(cell -> {
            String text = text(cell);
            if (!text.isEmpty()) {
                texts.put(cell.getColumnIndex(), text);
            }
        });
        if (texts.isEmpty()) {
            return;
        }
        Map<Integer, AnnexColumn> headings = headings(texts);
        if (headings.containsValue(AnnexColumn.CODE) && headings.size() > 1) {
            columns.clear();
            columns.putAll(headings);
            return;
        }
        Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
        columns.forEach((index, column) -> {
            String text = texts.get(index);
            if (text != null) {
                cells.put(column, text);
            }
        });
        boolean heading = texts.size() == 1 && !cells.containsKey(AnnexColumn.CODE);
        if (columns.isEmpty() || heading) {
            section = String.join(" ", texts.values());
        } else if (!cells.isEmpty()) {
            if (rows.size() == MAX_ROWS) {
                throw UnreadableAnnex.tooLarge();
            }
            rows.add(new AnnexRow(row.getRowNum(), section, cells));
        }
    }

    private Map<Integer, AnnexColumn> headings(Map<Integer, String> texts) {
        Map<Integer, AnnexColumn> headings = new HashMap<>();
        texts.forEach((index, text) -> {
            if (text.length() <= 60) {
                AnnexColumn.of(text)
                        .filter(column -> !headings.containsValue(column))
                        .ifPresent(column -> headings.put(index, column));
            }
        });
        return headings;
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && columns.get(cell.getColumnIndex()) == AnnexColumn.CODE) {
            BigDecimal number = cell.asNumber();
            return number.scale() > CODE_DECIMALS
                    ? number.setScale(CODE_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                    : number.setScale(CODE_DECIMALS).toPlainString();
        }
        String text = cell.getText();
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
    }
}
