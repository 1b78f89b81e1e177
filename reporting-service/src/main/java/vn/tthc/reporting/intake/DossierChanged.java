package vn.tthc.reporting.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Digitisation;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.DossierFact;
import vn.tthc.reporting.fact.Outcome;
import vn.tthc.reporting.naming.Names;

/**
 * State of a dossier after a change ({@code vn.tthc.dossier.changed.v1}), as far as figures need it.
 *
 * @param originUnitId unit that it was brought to, when an open dossier of a divided unit was given to another; null: the
 *     handling unit
 * @param originReceivingUnitId the same of the receiving unit; null: the receiving unit
 * @param handedInComponents and the other counts of papers: null in events from before they were told
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
        @Nullable String receivingUnitId,
        @Nullable String originReceivingUnitId,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        DossierFact.State state,
        @Nullable Outcome outcome,
        @Nullable Integer handedInComponents,
        @Nullable Integer digitisedComponents,
        @Nullable Integer reusedComponents,
        @Nullable Integer mustDigitiseComponents,
        @Nullable Integer digitisedMustDigitiseComponents,
        @Nullable Integer reusableComponents,
        @Nullable Boolean electronicResult,
        @Nullable Boolean resultMustBeElectronic,
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
                where(),
                receivedAt,
                dueAt,
                pausedAt,
                endedAt,
                Change.at(change, sentAt),
                state,
                outcome,
                new Digitisation(
                        handedInComponents,
                        digitisedComponents,
                        reusedComponents,
                        mustDigitiseComponents,
                        digitisedMustDigitiseComponents,
                        reusableComponents,
                        electronicResult,
                        resultMustBeElectronic));
    }

    private Dimensions where() {
        var receiving = Objects.requireNonNullElse(receivingUnitId, "");
        return new Dimensions(
                handlingUnitId,
                Objects.requireNonNullElse(originUnitId, handlingUnitId),
                receiving,
                Objects.requireNonNullElse(originReceivingUnitId, receiving),
                fieldCode,
                procedureCode,
                level,
                channel);
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
