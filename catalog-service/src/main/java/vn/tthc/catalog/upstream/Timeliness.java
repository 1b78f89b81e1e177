package vn.tthc.catalog.upstream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision is published in time, on both clocks. A part is null when a day it needs is not known.
 *
 * @param dueByLaw last day by Decree 63/2010/NĐ-CP article 15: 5 days before the legal document takes effect
 * @param dueByIndex last day by the index of Decision 766/QĐ-TTg: 5 working days before it takes effect
 * @param dueFromReceipt last working day that the province has after the ministry's decision arrived
 * @param due the day that binds the province: the earlier one before effect, but not before {@code dueFromReceipt}
 * @param daysFromIssue working days from the ministry's issue until signing, or until today: the outer clock
 * @param daysFromReceipt working days from receipt until signing, or until today: the province's own clock
 * @param daysLeft working days until {@code due}, negative when it has passed; null once signed
 * @param lateByLaw signed, or not signed today, after {@code dueByLaw}
 * @param daysLate working days after {@code due}: what the province itself answers for; 0 when it is not late
 * @param cause null when nothing is late
 * @param publicDue last day to make it public: 5 working days from signing, article 24(2)
 * @param publicLate made public, or not public today, after {@code publicDue}
 */
public record Timeliness(
        @Nullable LocalDate dueByLaw,
        @Nullable LocalDate dueByIndex,
        @Nullable LocalDate dueFromReceipt,
        @Nullable LocalDate due,
        @Nullable Integer daysFromIssue,
        @Nullable Integer daysFromReceipt,
        @Nullable Integer daysLeft,
        boolean lateByLaw,
        boolean lateByIndex,
        int daysLate,
        @Nullable Cause cause,
        @Nullable LocalDate publicDue,
        boolean publicLate) {
    /** Who made it late: the province, or the ministry that sent its decision too late. */
    public enum Cause {
        OWN,
        UPSTREAM
    }
}
