package vn.tthc.catalog.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file. Cells are text, numbers or days; null is empty.
 *
 * @param sums columns, from 0, that a last line adds up
 */
public record Sheet(String title, List<String> header, List<List<@Nullable Object>> rows, List<Integer> sums) {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 31;
    private static final String TOTAL = "Tổng cộng";

    /** UTF-8 with a byte order mark, by which spreadsheets know it; text is kept from being taken for a formula. */
    public byte[] csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, List.copyOf(header));
        rows.forEach(row -> line(csv, row));
        if (!sums.isEmpty()) {
            Object[] last = new Object[header.size()];
            last[1] = TOTAL;
            sums.forEach(column -> last[column] = sum(column));
            line(csv, java.util.Arrays.asList(last));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet; the sums are formulas. */
    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "tthc", "1.0")) {
            String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.range(0, 0, 0, header.size() - 1)
                    .style()
                    .bold()
                    .fillColor(Color.GRAY1)
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).size(); column++) {
                    cell(sheet, i + 1, column, rows.get(i).get(column));
                }
            }
            total(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void total(Worksheet sheet) {
        int row = rows.size() + 1;
        if (!sums.isEmpty() && !rows.isEmpty()) {
            sheet.value(row, 1, TOTAL);
            sums.forEach(column -> {
                String letter = letter(column);
                sheet.formula(row, column, "SUM(" + letter + "2:" + letter + row + ")");
            });
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    private BigDecimal sum(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void line(StringBuilder csv, List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(text(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        String safe = !(value instanceof Number) && FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
