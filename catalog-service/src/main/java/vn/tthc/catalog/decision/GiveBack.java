package vn.tthc.catalog.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Gives a submitted draft back to be drafted further.
 *
 * @param reason null only when the drafting unit takes it back itself
 */
record GiveBack(
        @Min(1) int revision, @Size(max = 1000) @Nullable String reason) {
    void requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "Nêu lý do trả lại.", "Say why it is given back.");
        }
    }
}
