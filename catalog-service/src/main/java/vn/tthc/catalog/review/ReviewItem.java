package vn.tthc.catalog.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One procedure of a plan.
 *
 * @param internal an internal administrative procedure; else one of the catalogue
 * @param unitId the unit in charge of the review
 * @param decisionNumber by which the proposal was approved, then carried out
 * @param decidedOn day of that decision, or of the rejection
 */
record ReviewItem(
        int no,
        String subjectCode,
        String subjectName,
        boolean internal,
        String unitId,
        LocalDate dueOn,
        ItemState state,
        @Nullable Proposal proposal,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {
    boolean isOverdue(LocalDate today) {
        return state == ItemState.PLANNED && dueOn.isBefore(today);
    }
}
