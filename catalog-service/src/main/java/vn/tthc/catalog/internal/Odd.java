package vn.tthc.catalog.internal;

import org.jspecify.annotations.Nullable;

/**
 * One odd thing in a file that was loaded: said, never silently dropped or altered.
 *
 * @param row line of the file, counted from 1 without the header
 * @param code code of the record; null when it has none
 * @param kind stable name of the oddity, in kebab case
 * @param reason what is odd and how it was read, in Vietnamese
 * @param value the value as it came, shortened to 500 characters; null when the value is missing
 */
public record Odd(
        int row,
        @Nullable String code,
        String kind,
        String reason,
        @Nullable String value) {
    private static final int LONGEST = 500;

    public Odd {
        value = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
