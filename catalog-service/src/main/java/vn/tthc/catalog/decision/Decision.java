package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * A publication decision as clients read it.
 *
 * @param unitId the unit that drafted it; null for the baseline
 * @param lines of the baseline only when it is read by its id
 * @param problems what stands against issuing it now; empty once issued
 */
record Decision(
        UUID id,
        @Nullable String number,
        String title,
        Status status,
        @Nullable String unitId,
        @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        String draftedBy,
        int revision,
        List<Line> lines,
        Totals totals,
        List<Problem> problems) {
    /** Where a decision stands. */
    enum Status {
        DRAFT,
        ISSUED,
        BASELINE
    }

    /** @param content what was drafted, to be edited; null when the line abolishes or is of the baseline */
    record Line(
            int no,
            Change kind,
            String procedureCode,
            String procedureName,
            @Nullable String replacedCode,
            @Nullable String note,
            @Nullable ContentDraft content,
            List<FieldChange> changes) {
        DraftLine draft() {
            return new DraftLine(kind, procedureCode, replacedCode, note, content);
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
