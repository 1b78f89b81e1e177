package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.list.ListLine.Action;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * A decision that publishes lists, as clients read it.
 *
 * @param lines only when it is read by its id
 * @param totals numbers of lines of each list it changes
 * @param problems what stands against issuing it now; empty once issued, and in lists of decisions
 */
record ListDecision(
        UUID id,
        @Nullable String number,
        String title,
        Status status,
        String unitId,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable Long hourlyRate,
        @Nullable String hourlyRateSource,
        String draftedBy,
        int revision,
        List<Line> lines,
        List<KindTotals> totals,
        List<ListProblem> problems) {
    /** Where it stands. */
    enum Status {
        DRAFT,
        ISSUED
    }

    record Line(
            int no,
            Action action,
            ListKind kind,
            String subjectCode,
            String subjectName,
            ProcedureLevel level,
            @Nullable String item,
            @Nullable LocalDate validTo,
            @Nullable ListDetail detail) {}

    /** Numbers of lines of one list; computed, never typed. */
    record KindTotals(ListKind kind, int added, int changed, int removed, int province, int commune) {}
}
