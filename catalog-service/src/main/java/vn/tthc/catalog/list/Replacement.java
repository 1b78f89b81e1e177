package vn.tthc.catalog.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The data that take the place of a paper. Legal source: Resolution 66.7/2025/NQ-CP.
 *
 * @param database the database it is looked up in
 * @param ownerDecision the decision by which its owner published it as usable; null when not known
 */
public record Replacement(
        @NotBlank @Size(max = 300) String database,
        @Size(max = 300) @Nullable String owner,
        @Size(max = 100) @Nullable String ownerDecision,
        @NotNull Mode mode) {
    /** Whether the paper may be asked for when the data are missing, incomplete or wrong. */
    public enum Mode {
        MANDATORY,
        FALLBACK_PAPER
    }
}
