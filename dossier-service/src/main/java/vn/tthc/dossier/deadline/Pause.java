package vn.tthc.dossier.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock stands still while others have to act.
 *
 * @param to null while it still stands
 * @param reason whom it waits for, for people
 */
public record Pause(Instant from, @Nullable Instant to, String reason) {
    /** @throws IllegalArgumentException when {@code end} is before the start */
    public Pause endedAt(Instant end) {
        if (end.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it started");
        }
        return new Pause(from, end, reason);
    }

    public boolean open() {
        return to == null;
    }
}
