package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;
import vn.tthc.catalog.upstream.Timeliness;

/**
 * A publication decision as clients read it.
 *
 * @param unitId the unit that drafted it; null for the baseline
 * @param statedTotals totals as its text states them; null when it states none
 * @param correctsId the issued decision that it corrects
 * @param correctedBy the issued decisions that correct it
 * @param returnedReason why it was given back to be drafted further; null when it was not
 * @param publicAt when it was made public here
 * @param address last part of its public address; null while it is not issued
 * @param timeliness against the deadlines of publication; null for the baseline
 * @param lines of the baseline only when it is read by its id
 * @param problems what stands against issuing it now; empty once issued
 */
record Decision(
        UUID id,
        @Nullable String number,
        String title,
        Status status,
        @Nullable String unitId,
        @Nullable UUID upstreamId,
        @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Nullable LocalDate upstreamEffectiveOn,
        @Nullable String signer,
        @Nullable SignedAs signedAs,
        @Nullable StatedTotals statedTotals,
        @Nullable UUID correctsId,
        List<UUID> correctedBy,
        List<String> recipients,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable OffsetDateTime submittedAt,
        @Nullable String submittedBy,
        @Nullable String returnedReason,
        @Nullable OffsetDateTime publicAt,
        @Nullable String address,
        @Nullable Timeliness timeliness,
        String draftedBy,
        int revision,
        List<Line> lines,
        Totals totals,
        List<Problem> problems) {
    /** Where a decision stands. */
    enum Status {
        DRAFT,
        /** Handed in by the drafting unit; it waits to be issued and is not edited meanwhile. */
        SUBMITTED,
        ISSUED,
        BASELINE;

        /** Whether it may still become something else than it is. */
        boolean isPending() {
            return this == DRAFT || this == SUBMITTED;
        }
    }

    /** @param content what was drafted, to be edited; null when the line abolishes or is of the baseline */
    record Line(
            int no,
            Change kind,
            String procedureCode,
            String procedureName,
            List<String> replacedCodes,
            @Nullable String paragraph,
            @Nullable String note,
            @Nullable ContentDraft content,
            List<FieldChange> changes) {
        DraftLine draft() {
            return new DraftLine(kind, procedureCode, replacedCodes, paragraph, note, content);
        }

        /** As it was written; its name and changes are worked out when it is read. */
        static Line unread(int no, DraftLine draft) {
            return new Line(
                    no,
                    draft.kind(),
                    draft.procedureCode(),
                    "",
                    draft.replaced(),
                    draft.paragraph(),
                    draft.note(),
                    draft.content(),
                    List.of());
        }
    }

    /** Numbers of lines by what they do; computed, never typed. */
    record Totals(int introduced, int amended, int replaced, int abolished) {
        static Totals of(List<Change> kinds) {
            return new Totals(
                    count(kinds, Change.INTRODUCE),
                    count(kinds, Change.AMEND),
                    count(kinds, Change.REPLACE),
                    count(kinds, Change.ABOLISH));
        }

        private static int count(List<Change> kinds, Change kind) {
            return (int) kinds.stream().filter(k -> k == kind).count();
        }
    }
}
