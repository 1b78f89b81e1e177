package vn.tthc.catalog.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tthc.catalog.internal.Csv;

/** Rows of a file: of the first sheet of a spreadsheet (.xlsx), or of comma or semicolon separated text in UTF-8 (.csv). */
final class TableFile {
    private static final int MAX_BYTES = 5_000_000;
    private static final long MAX_UNPACKED = 50_000_000;

    private TableFile() {}

    /** @param rows takes the number of each row, from 1, and its cells by their place, from 0 */
    static void read(byte[] file, BiConsumer<Integer, Map<Integer, TableCell>> rows) {
        if (file.length > MAX_BYTES) {
            throw UnreadableTable.tooLarge();
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            workbook(file, rows);
        } else {
            text(file, rows);
        }
    }

    private static void workbook(byte[] file, BiConsumer<Integer, Map<Integer, TableCell>> rows) {
        checkUnpacked(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            sheet.forEach(row -> {
                Map<Integer, TableCell> cells = new HashMap<>();
                row.stream().filter(cell -> cell != null).forEach(cell -> cells.put(cell.getColumnIndex(), cell(cell)));
                rows.accept(row.getRowNum(), cells);
            });
        } catch (IOException | ExcelReaderException e) {
            throw UnreadableTable.noSpreadsheet();
        }
    }

    private static TableCell cell(Cell cell) {
        return TableCell.of(cell.getText(), cell.getType() == CellType.NUMBER ? cell.asNumber() : null);
    }

    private static void text(byte[] file, BiConsumer<Integer, Map<Integer, TableCell>> rows) {
        List<List<String>> lines;
        try {
            lines = Csv.table(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            throw UnreadableTable.noSpreadsheet();
        }
        for (int no = 0; no < lines.size(); no++) {
            Map<Integer, TableCell> cells = new HashMap<>();
            for (int at = 0; at < lines.get(no).size(); at++) {
                cells.put(at, TableCell.of(lines.get(no).get(at), null));
            }
            rows.accept(no + 1, cells);
        }
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
            throw UnreadableTable.noSpreadsheet();
        }
    }

    private static long read(InputStream entry, byte[] buffer, long before) throws IOException {
        long unpacked = before;
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            unpacked += n;
            if (unpacked > MAX_UNPACKED) {
                throw UnreadableTable.tooLarge();
            }
        }
        return unpacked;
    }
}
