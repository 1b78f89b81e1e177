package vn.tthc.catalog.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a draft document, as clients read it.
 *
 * @param unitId the unit that drafts the document
 * @param sentOn day on which it was sent for appraisal; the reports count it on this day
 * @param opinion of the appraisal
 */
record Assessment(
        UUID id,
        String title,
        String unitId,
        AssessmentState state,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate appraisedOn,
        @Nullable String opinion,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        List<AssessedProcedure> procedures,
        String draftedBy,
        int revision) {}
