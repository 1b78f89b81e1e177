package vn.tthc.parts.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Comma separated text with a header line, quotes as in RFC 4180; one row a record. */
public final class Csv {
    private Csv() {}

    /** @param resource absolute name on the class path */
    public static List<CsvRow> resource(String resource) {
        try (var in = Csv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not packed into this module");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a row has another number of values than the header */
    public static List<CsvRow> parse(String text) {
        var lines = records(text);
        var header = lines.removeFirst();
        var rows = new ArrayList<CsvRow>();
        for (var values : lines) {
            if (values.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Row " + (rows.size() + 2) + " has " + values.size() + " values, the header " + header.size());
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < values.size(); i++) {
                row.put(header.get(i), values.get(i));
            }
            rows.add(new CsvRow(row));
        }
        return rows;
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                record.add(take(value));
            } else if (c == '\n' && !quoted) {
                record.add(take(value));
                records.add(record);
                record = new ArrayList<>();
            } else {
                value.append(c);
            }
        }
        if (!value.isEmpty() || !record.isEmpty()) {
            record.add(take(value));
            records.add(record);
        }
        return records;
    }

    private static String take(StringBuilder value) {
        var text = value.toString();
        value.setLength(0);
        return text;
    }
}
