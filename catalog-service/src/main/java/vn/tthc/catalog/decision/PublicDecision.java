package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * An issued decision as everyone may read it: what it says, not how it came about.
 *
 * @param address last part of its public address
 * @param corrects the decision that it corrects
 * @param correctedBy decisions that correct it
 */
record PublicDecision(
        String address,
        String number,
        String title,
        @Nullable String signer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        @Nullable OffsetDateTime publicAt,
        @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable Reference corrects,
        List<Reference> correctedBy,
        Decision.Totals totals,
        List<Line> lines) {
    /** @param address null when it has none */
    record Reference(@Nullable String address, String number) {}

    record Line(
            int no,
            Change kind,
            String procedureCode,
            String procedureName,
            List<String> replacedCodes,
            @Nullable String paragraph,
            List<FieldChange> changes) {
        static Line of(Decision.Line line) {
            return new Line(
                    line.no(),
                    line.kind(),
                    line.procedureCode(),
                    line.procedureName(),
                    line.replacedCodes(),
                    line.paragraph(),
                    line.changes());
        }
    }
}
