package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.platform.event.DomainEvent;

/**
 * The state of a dossier after a change, without personal data. The revision grows by one with each change.
 *
 * @param originUnitId unit that it was brought to, when that was divided and the dossier given to the handling unit; null
 *     for all others
 * @param components papers asked for; @param digitisedComponents of them, those in digital form
 * @param feeDue đồng; the least while it is open which of several amounts applies
 * @param workflowKey workflow that it runs on, pinned at receipt
 * @param stepNo step that it is at; the first one where several are open
 */
record DossierChanged(
        UUID dossierId,
        String code,
        int revision,
        String procedureCode,
        String procedureName,
        String fieldCode,
        String fieldName,
        ProcedureLevel level,
        Channel channel,
        String receivingUnitId,
        String handlingUnitId,
        @Nullable String originUnitId,
        Instant registeredAt,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        String state,
        int nationalStatus,
        @Nullable Outcome outcome,
        int components,
        int digitisedComponents,
        int reusedComponents,
        boolean electronicResult,
        long feeDue,
        boolean paidOnline,
        String workflowKey,
        int workflowVersion,
        int stepNo,
        Change change)
        implements DomainEvent {
    static final String TOPIC = "tthc.dossier.dossiers";
    static final String TYPE = "vn.tthc.dossier.changed.v1";

    /** @param from null on the first change */
    record Change(
            String action,
            @Nullable String from,
            String to,
            Instant at,
            String by,
            @Nullable String unitId,
            @Nullable String reason) {}

    static DossierChanged of(Dossier dossier, TimelineEntry entry) {
        Content content = dossier.content();
        return new DossierChanged(
                dossier.id,
                dossier.code,
                dossier.revision,
                dossier.procedureCode,
                dossier.procedureName,
                dossier.fieldCode,
                dossier.fieldName,
                dossier.level,
                dossier.channel,
                dossier.receivingUnitId,
                dossier.handlingUnitId,
                dossier.originUnitId,
                dossier.registeredAt,
                dossier.receivedAt,
                dossier.dueAt,
                dossier.pausedAt,
                dossier.endedAt,
                dossier.returnedAt,
                dossier.state,
                dossier.state().nationalStatus(),
                dossier.outcome,
                content.papers().size(),
                (int) content.papers().stream().filter(p -> p.form().digital()).count(),
                (int) content.papers().stream()
                        .filter(p -> p.form() == PaperForm.REUSED)
                        .count(),
                content.result() != null && content.result().electronic(),
                dossier.feeDue,
                dossier.paidOnline,
                content.workflow().key(),
                content.workflow().version(),
                dossier.stepNo,
                new Change(
                        entry.action,
                        entry.fromState,
                        entry.toState,
                        entry.at,
                        entry.byUsername,
                        entry.unitId,
                        entry.reason));
    }

    @Override
    public UUID aggregateId() {
        return dossierId;
    }

    @Override
    public String key() {
        return dossierId.toString();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
