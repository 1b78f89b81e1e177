package vn.tthc.catalog.quality;

import org.jspecify.annotations.Nullable;

/**
 * One thing that looks wrong.
 *
 * @param value as it is, shortened to 500 characters; null when it is missing
 * @param proposal what it should be, in words; null where a person has to find out
 */
record Finding(
        QualityKind kind, @Nullable String value, @Nullable String proposal) {
    private static final int LONGEST = 500;

    Finding {
        value = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
