package vn.tthc.platform.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Where a page ends: the sort key of its last item. Opaque to clients.
 *
 * @param keys the parts of the sort key as text, in the order of the sort
 */
public record Cursor(List<String> keys) {
    /** Unit separator: cannot occur in a key. */
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        String[] texts = new String[keys.length]; // there is one of these for each row of a list
        for (int i = 0; i < keys.length; i++) {
            texts[i] = String.valueOf(keys[i]);
        }
        return new Cursor(List.of(texts));
    }

    public String encode() {
        byte[] text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** @throws InvalidInput when this is not a cursor */
    public static Cursor decode(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return new Cursor(List.of(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** One part of the key. @throws InvalidInput when the cursor has fewer parts: it belongs to another list */
    public String key(int index) {
        if (index >= keys.size()) {
            throw invalid();
        }
        return keys.get(index);
    }

    /** One part of the key that is a UUID. @throws InvalidInput when it is none */
    public UUID uuid(int index) {
        return parsed(index, UUID::fromString);
    }

    /** One part of the key that is a moment. @throws InvalidInput when it is none */
    public Instant instant(int index) {
        return parsed(index, Instant::parse);
    }

    /** One part of the key that is a whole number. @throws InvalidInput when it is none */
    public long number(int index) {
        return parsed(index, Long::parseLong);
    }

    /** One part of the key that is a small whole number. @throws InvalidInput when it is none */
    public int count(int index) {
        return parsed(index, Integer::parseInt);
    }

    /** One part of the key that is a finite number. @throws InvalidInput when it is none */
    public double decimal(int index) {
        double number = parsed(index, Double::parseDouble);
        if (!Double.isFinite(number)) {
            throw invalid();
        }
        return number;
    }

    private <T> T parsed(int index, Function<String, T> parse) {
        try {
            return parse.apply(key(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
    }

    private static InvalidInput invalid() {
        return new InvalidInput("after", "Con trỏ trang không hợp lệ.", "The page cursor is not valid.");
    }
}
