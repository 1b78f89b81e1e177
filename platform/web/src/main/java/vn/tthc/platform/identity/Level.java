package vn.tthc.platform.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Level of administration (cấp hành chính) a user works at, from the claim {@code level}. */
public enum Level {
    PROVINCE,
    DEPARTMENT,
    COMMUNE,
    NATIONAL,
    NONE;

    /** The level a claim names; {@link #NONE} when it is missing or unknown. */
    static Level of(@Nullable String claim) {
        if (claim == null) {
            return NONE;
        }
        for (Level level : values()) {
            if (level.name().equals(claim.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        return NONE;
    }
}
