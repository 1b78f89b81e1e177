package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackState;

/**
 * A feedback of a divided unit that nobody goes on with yet: shape of the API.
 *
 * @param dueAt what is due now; null while nothing is
 * @param unitId the divided unit
 * @param successorUnitIds units of today that it may be given to
 */
public record DividedFeedback(
        UUID id,
        String code,
        String title,
        FeedbackState state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        String unitId,
        List<String> successorUnitIds) {}
