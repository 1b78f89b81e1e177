package vn.tthc.catalog.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it: without accents, without case, letters and digits only. Both sides of a search are folded. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private SearchText() {}

    /** "Đăng ký khai sinh" becomes "dang ky khai sinh". */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('Đ', 'd');
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a text, folded. */
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
