package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.reduction.Saving;

/**
 * An entry of a list, as it stands on the day asked for.
 *
 * @param fieldCode null for an internal procedure
 * @param unitId the unit that handles it; null when the communes do
 * @param item component, result or case; null for the procedure as a whole
 * @param validFrom first day; of the version in force where the catalogue itself is asked
 * @param validTo last day, inclusive; null while no end is known
 * @param decisionNumber of the decision that published it; null when the first load of the catalogue did
 * @param hourlyRate đồng for one hour, as its decision states it
 * @param saving of a time reduction; null for other lists
 */
record ListEntry(
        String subjectCode,
        String subjectName,
        @Nullable String fieldCode,
        String fieldName,
        @Nullable String unitId,
        ProcedureLevel level,
        @Nullable String item,
        @Nullable ListDetail detail,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID decisionId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionIssuedOn,
        @Nullable Long hourlyRate,
        @Nullable Saving saving) {
    /** Stands for it in a list of its kind on one day. */
    String key() {
        return subjectCode + "\u001f" + level + "\u001f" + (item == null ? "" : item);
    }

    ListEntry saving(@Nullable Saving own) {
        return new ListEntry(
                subjectCode,
                subjectName,
                fieldCode,
                fieldName,
                unitId,
                level,
                item,
                detail,
                validFrom,
                validTo,
                decisionId,
                decisionNumber,
                decisionIssuedOn,
                hourlyRate,
                own);
    }
}
