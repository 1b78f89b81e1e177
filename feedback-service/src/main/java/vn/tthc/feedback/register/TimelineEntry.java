package vn.tthc.feedback.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackState;

/**
 * One thing that happened.
 *
 * @param fromState null for the receipt
 * @param unitId null for the public and the system
 * @param note what the step brought: added content, the ground of a refusal, the unit of a transfer
 * @param late after the deadline of this very action
 * @param workingMinutes since the entry before; null for the first
 * @param file none yet
 */
public record TimelineEntry(
        Instant at,
        String action,
        @Nullable FeedbackState fromState,
        FeedbackState toState,
        String by,
        String byName,
        @Nullable String unitId,
        @Nullable String reason,
        @Nullable String note,
        boolean late,
        @Nullable Long workingMinutes,
        @Nullable Object file) {

    static TimelineEntry of(FeedbackStep step) {
        return new TimelineEntry(
                step.at,
                step.action,
                step.fromState,
                step.toState,
                step.byUsername,
                step.byName,
                step.unitId,
                step.reason,
                step.note,
                step.late,
                step.workingMinutes,
                null);
    }
}
