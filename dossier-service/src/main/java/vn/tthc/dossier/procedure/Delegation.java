package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Power to decide that was lent (ủy quyền) or given to a lower level (phân cấp) by a decision.
 *
 * @param level whose power it is: that of the procedures of the province or of the communes
 * @param from the authority whose power it is
 * @param fromUnitId its unit; null when it is none of the units
 * @param to who decides
 * @param toUnitId its unit; null: every commune for its own
 * @param validFrom first day on which dossiers are received for it, inclusive
 * @param validTo last day, inclusive; null while no end is known
 */
public record Delegation(
        Kind kind,
        ProcedureLevel level,
        String from,
        @Nullable String fromUnitId,
        String to,
        @Nullable String toUnitId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber) {
    public enum Kind {
        DELEGATION,
        DECENTRALISATION
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
