package vn.tthc.dossier.applicant;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Hides a person behind what is needed to tell two rows apart. */
final class Masking {
    private static final int SHOWN_DIGITS = 3;

    private Masking() {}

    /** {@code Nguyễn Văn An} becomes {@code N. V. An}; a name of one word shows its first letter. */
    static String name(String name) {
        String[] words = name.strip().split("\\s+");
        String initials = Arrays.stream(words)
                .limit(Math.max(1, words.length - 1L))
                .map(word -> word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0))) + ".")
                .collect(Collectors.joining(" "));
        return words.length == 1 ? initials : initials + " " + words[words.length - 1];
    }

    /** All but the last three characters are stars. */
    static String number(String number) {
        int shown = Math.min(SHOWN_DIGITS, number.length());
        return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
