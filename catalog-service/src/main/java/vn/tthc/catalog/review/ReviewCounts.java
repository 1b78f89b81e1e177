package vn.tthc.catalog.review;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Counts of items. Pure.
 *
 * @param reviewed kept, proposed, approved, rejected and implemented ones
 * @param proposed with a proposal, whatever became of it
 * @param approved implemented ones included
 * @param overdue not reviewed though the day has passed
 * @param saving of approved proposals, in đồng a year
 */
record ReviewCounts(int planned, int reviewed, int proposed, int approved, int implemented, int overdue, long saving) {
    static ReviewCounts of(Collection<ReviewItem> items, LocalDate today) {
        int reviewed = 0;
        int proposed = 0;
        int approved = 0;
        int implemented = 0;
        int overdue = 0;
        long saving = 0;
        for (ReviewItem item : items) {
            Proposal proposal = item.proposal();
            boolean agreed = item.state() == ItemState.APPROVED || item.state() == ItemState.IMPLEMENTED;
            reviewed += item.state().isReviewed() ? 1 : 0;
            proposed += proposal != null ? 1 : 0;
            approved += agreed ? 1 : 0;
            implemented += item.state() == ItemState.IMPLEMENTED ? 1 : 0;
            overdue += item.isOverdue(today) ? 1 : 0;
            saving += agreed && proposal != null ? proposal.saving() : 0;
        }
        return new ReviewCounts(items.size(), reviewed, proposed, approved, implemented, overdue, saving);
    }
}
