package vn.tthc.feedback.privacy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Hides most of a value and keeps its shape. */
final class Masking {
    static final String HIDDEN = "***";

    private Masking() {}

    /** Nguyễn Văn An → N*** V*** A***. */
    static String name(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }

    /** Keeps the last three digits. */
    static String phone(String phone) {
        return phone.length() <= 3 ? HIDDEN : HIDDEN + phone.substring(phone.length() - 3);
    }

    /** Keeps the first letter and the domain. */
    static String email(String email) {
        int at = email.indexOf('@');
        return at < 1 ? HIDDEN : email.charAt(0) + HIDDEN + email.substring(at);
    }
}
