package vn.tthc.catalog.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.FieldChange;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * One version in the history of a procedure: what changed, by whom and why.
 *
 * @param validTo last day, inclusive; null while no later version is known
 * @param place within its first day: 0, or 1, 2, … for corrections of that day
 * @param recordedBy user name of the actor; null for readers outside the offices
 * @param change what the decision did; null when the procedure is known but not applied
 * @param changes against the version before; of the first version everything it says
 */
public record HistoryEntry(
        UUID versionId,
        int version,
        ProcedureStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int place,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Change change,
        Reason reason,
        List<FieldChange> changes) {
    /**
     * The decision behind a version.
     *
     * @param number null for the initial catalogue
     * @param paragraph of the decision, that says it; null when it was not given
     */
    public record Reason(
            UUID decisionId,
            @Nullable String number,
            String title,
            @Nullable String signer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String upstreamNumber,
            @Nullable Integer lineNo,
            @Nullable String paragraph,
            @Nullable String note) {}
}
