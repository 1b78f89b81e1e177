package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.PaperFlags;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.platform.event.DomainEvent;

/**
 * The state of a dossier after a change, without personal data. The revision grows by one with each change.
 *
 * @param originUnitId unit that it was brought to, when that was divided and the dossier given to the handling unit; null
 *     for all others
 * @param components papers asked for; @param digitisedComponents of them, those in digital form
 * @param originReceivingUnitId unit that received it, when that was divided and the dossier given on; null for all others
 * @param handedInComponents of them, those handed in on paper or as a file; @param replacedByData those that data stand for
 * @param mustDigitiseComponents of those handed in, the ones that had to be digitised on the day of receipt;
 *     @param digitisedMustDigitiseComponents of these, those in digital form; @param reusableComponents of those asked for,
 *     the ones that could be reused; null when list decisions of the day are not known
 * @param resultMustBeElectronic by a list decision in force on the day of receipt; null when that is not known
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
        @Nullable String originReceivingUnitId,
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
        int handedInComponents,
        int replacedByData,
        @Nullable Integer mustDigitiseComponents,
        @Nullable Integer digitisedMustDigitiseComponents,
        @Nullable Integer reusableComponents,
        boolean electronicResult,
        @Nullable Boolean resultMustBeElectronic,
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
                content.originReceivingUnitId(),
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
                count(content, paper -> paper.form().digital()),
                count(content, paper -> paper.form() == PaperForm.REUSED),
                count(content, paper -> paper.form().handedIn()),
                count(content, paper -> paper.form() == PaperForm.DATA),
                flagged(content, (paper, flags) -> paper.form().handedIn() && flags.mustDigitise()),
                flagged(content, (paper, flags) -> paper.form().digital() && flags.mustDigitise()),
                flagged(content, (paper, flags) -> flags.reusable()),
                content.result() != null && content.result().electronic(),
                content.resultMustBeElectronic(),
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

    private static int count(Content content, Predicate<Paper> which) {
        return (int) content.papers().stream().filter(which).count();
    }

    /** Null when the flags of a paper are not known. */
    private static @Nullable Integer flagged(Content content, BiPredicate<Paper, PaperFlags> which) {
        int count = 0;
        for (Paper paper : content.papers()) {
            PaperFlags flags = paper.flags();
            if (flags == null) {
                return null;
            }
            count += which.test(paper, flags) ? 1 : 0;
        }
        return count;
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
