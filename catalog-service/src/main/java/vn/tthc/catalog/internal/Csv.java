package vn.tthc.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma separated values with a header line, fields quoted where needed (RFC 4180), as the files of the province are. */
public final class Csv {
    private Csv() {}

    /** The rows by column name; an empty field is an empty text. A byte order mark is ignored. */
    public static List<Map<String, String>> rows(String text) {
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text, ',').stream()
                .filter(Csv::isFilled)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> header = lines.getFirst();
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    /**
     * The lines as they are, for tables that people make: separated by comma or semicolon, whichever there is more
     * of; empty lines are kept, so that a line is found by its number.
     */
    public static List<List<String>> table(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long semicolons = plain.chars().filter(c -> c == ';').count();
        long commas = plain.chars().filter(c -> c == ',').count();
        return lines(plain, semicolons > commas ? ';' : ',');
    }

    private static Map<String, String> row(List<String> header, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i).strip(), i < line.size() ? line.get(i) : "");
        }
        return row;
    }

    private static List<List<String>> lines(String text, char separator) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator) {
                line.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                line.add(field.toString());
                field.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else if (c != '\r') {
                field.append(c);
            }
        }
        line.add(field.toString());
        lines.add(line);
        return lines;
    }

    private static boolean isFilled(List<String> line) {
        return line.size() > 1 || !line.getFirst().isBlank();
    }
}
