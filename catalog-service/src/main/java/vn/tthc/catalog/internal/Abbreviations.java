package vn.tthc.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Abbreviations that people type, with the words they stand for, both folded. Pure. */
public final class Abbreviations {
    private static final Map<String, List<String>> SHIPPED = shipped();

    private Abbreviations() {}

    /** The words with every abbreviation written out: "ubnd xa" becomes "uy ban nhan dan xa". */
    public static List<String> writtenOut(List<String> words) {
        return words.stream()
                .flatMap(word -> Objects.requireNonNullElse(SHIPPED.get(word), List.of(word)).stream())
                .toList();
    }

    /** All words must occur, an abbreviation as such or written out; the last word may be the beginning of one: a tsquery. */
    public static String allOf(List<String> words) {
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .map(i -> alternatives(words.get(i), i == words.size() - 1))
                .collect(Collectors.joining(" & "));
    }

    private static String alternatives(String word, boolean last) {
        String typed = last ? word + ":*" : word;
        List<String> meant = SHIPPED.get(word);
        return meant == null ? typed : "(" + typed + " | (" + String.join(" <-> ", meant) + "))";
    }

    private static Map<String, List<String>> shipped() {
        try (InputStream file =
                Objects.requireNonNull(Abbreviations.class.getResourceAsStream("/data/abbreviations.csv"))) {
            return Csv.rows(new String(file.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .collect(Collectors.toMap(
                            row -> SearchText.fold(Objects.requireNonNull(row.get("short"))),
                            row -> SearchText.words(Objects.requireNonNull(row.get("long")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
