package vn.tthc.gateway.publicpage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.decision.DecisionTotals;
import vn.tthc.gateway.decision.FieldChange;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** An issued decision as everyone may read it. */
public record PublicDecision(
        String address,
        String number,
        String title,
        @Nullable String signer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        @Nullable String upstreamNumber,
        @Nullable Reference corrects,
        List<Reference> correctedBy,
        DecisionTotals totals,
        List<Line> lines) {
    /** Another decision. @param address null when it has no page */
    public record Reference(@Nullable String address, String number) {
        public @Nullable String page() {
            return address == null ? null : DecisionPages.ADDRESS + "/" + Frame.segment(address);
        }
    }

    /** What it says of one procedure. */
    public record Line(
            int no,
            DecisionLineKind kind,
            String procedureCode,
            String procedureName,
            List<String> replacedCodes,
            @Nullable String paragraph,
            List<FieldChange> changes) {
        public String page() {
            return ProcedurePages.ADDRESS + "/" + Frame.segment(procedureCode);
        }

        public boolean ends() {
            return kind == DecisionLineKind.ABOLISH;
        }

        public String replaced() {
            return String.join(", ", replacedCodes);
        }
    }

    public String page() {
        return DecisionPages.ADDRESS + "/" + Frame.segment(address);
    }

    public String document() {
        return "/public/decisions/" + Frame.segment(address) + "/document.docx";
    }
}
