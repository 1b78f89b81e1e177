package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierView.DeadlineView;
import vn.tthc.dossier.lifecycle.Outcome;

/** What the public may know of a dossier; nothing of a person, neither applicant nor officer. */
public record TrackedDossier(
        String code,
        String procedureCode,
        String procedureName,
        String state,
        String stateName,
        int nationalStatus,
        String receivingUnitId,
        String handlingUnitId,
        Instant registeredAt,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        @Nullable Outcome outcome,
        DeadlineView deadline,
        String stepName,
        List<Entry> timeline) {
    public record Entry(Instant at, String action, String toState, String toStateName) {}
}
