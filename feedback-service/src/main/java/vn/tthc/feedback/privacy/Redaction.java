package vn.tthc.feedback.privacy;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sender in a text that is to become public, however it is written. */
public final class Redaction {
    /** What of the sender was found. */
    public enum Kind {
        NAME,
        PHONE,
        EMAIL,
        ADDRESS,
        /** Twelve digits in a row: an identity number, whoever's. */
        IDENTITY
    }

    /** Digits, and what people write between them. */
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private static final Pattern SEPARATORS = Pattern.compile("(?<=\\d)[ .\\-]+(?=\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    /** A shorter word than this is not looked for: it would be found in every text. */
    private static final int SHORTEST = 5;

    private Redaction() {}

    /** Everything of the sender in the text; empty when it may be published. */
    public static Set<Kind> find(Sender sender, @Nullable String text) {
        var found = EnumSet.noneOf(Kind.class);
        if (text == null) {
            return found;
        }
        String plain = Text.plain(text);
        String digits = SEPARATORS.matcher(plain).replaceAll("");
        if (words(plain, sender.name())) {
            found.add(Kind.NAME);
        }
        if (sender.phone() != null && number(digits, sender.phone())) {
            found.add(Kind.PHONE);
        }
        if (words(plain, sender.email())) {
            found.add(Kind.EMAIL);
        }
        if (words(plain, sender.address())) {
            found.add(Kind.ADDRESS);
        }
        if (IDENTITY.matcher(digits).find()) {
            found.add(Kind.IDENTITY);
        }
        return found;
    }

    private static boolean words(String plain, @Nullable String looked) {
        String value = looked == null ? "" : Text.plain(looked);
        return value.length() >= SHORTEST
                && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(value) + "(?![\\p{L}\\d])")
                        .matcher(plain)
                        .find();
    }

    /** The national number, with or without the leading zero or the country's code. */
    private static boolean number(String digits, String phone) {
        String national = NOT_A_DIGIT.matcher(phone).replaceAll("").replaceFirst("^(84|0)", "");
        return national.length() >= SHORTEST && digits.contains(national);
    }
}
