package vn.tthc.reporting.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.DossierFact;
import vn.tthc.reporting.fact.Outcome;
import vn.tthc.reporting.naming.Names;

/**
 * State of a dossier after a change ({@code vn.tthc.dossier.changed.v1}), as far as figures need it.
 *
 * @param originUnitId unit that it was brought to, when an open dossier of a divided unit was given to another; null: the
 *     handling unit
 */
record DossierChanged(
        UUID dossierId,
        String code,
        long revision,
        String procedureCode,
        @Nullable String procedureName,
        String fieldCode,
        @Nullable String fieldName,
        String level,
        String channel,
        String handlingUnitId,
        @Nullable String originUnitId,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        DossierFact.State state,
        @Nullable Outcome outcome,
        @Nullable Change change) {
    static final String TYPE = "vn.tthc.dossier.changed.v1";

    DossierChanged {
        Objects.requireNonNull(dossierId, "dossierId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedureCode, "procedureCode");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(handlingUnitId, "handlingUnitId");
        Objects.requireNonNull(state, "state");
    }

    /** @param sentAt time of the event, which stands in for a change without a time */
    DossierFact fact(Instant sentAt) {
        return new DossierFact(
                dossierId,
                code,
                revision,
                new Dimensions(
                        handlingUnitId,
                        Objects.requireNonNullElse(originUnitId, handlingUnitId),
                        fieldCode,
                        procedureCode,
                        level,
                        channel),
                receivedAt,
                dueAt,
                pausedAt,
                endedAt,
                Change.at(change, sentAt),
                state,
                outcome);
    }

    Names.Named named() {
        return new Names.Named(
                procedureCode,
                Objects.requireNonNullElse(procedureName, procedureCode),
                fieldCode,
                Objects.requireNonNullElse(fieldName, fieldCode),
                null);
    }
}
