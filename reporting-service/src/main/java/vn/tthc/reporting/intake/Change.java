package vn.tthc.reporting.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What changed; figures need the moment only. */
record Change(@Nullable Instant at) {
    static Instant at(@Nullable Change change, Instant otherwise) {
        return change == null || change.at == null ? otherwise : change.at;
    }
}
