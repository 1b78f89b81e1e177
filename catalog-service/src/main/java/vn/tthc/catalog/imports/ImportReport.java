package vn.tthc.catalog.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tthc.catalog.internal.Odd;

/**
 * What one load did.
 *
 * @param dryRun it only says what it would do; nothing is changed and the report is not kept
 * @param odd everything odd that was found; empty in a list of reports
 * @param oddCount how many there are
 */
public record ImportReport(
        UUID id,
        Kind kind,
        boolean dryRun,
        Instant startedAt,
        Instant finishedAt,
        String runBy,
        int read,
        int loaded,
        int unchanged,
        int oddCount,
        List<Odd> odd) {
    /** What can be loaded. */
    public enum Kind {
        UNITS,
        CALENDAR,
        PROCEDURES,
        WORKFLOWS,
        CATALOGUE,
        NATIONAL
    }
}
