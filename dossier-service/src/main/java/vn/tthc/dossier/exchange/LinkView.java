package vn.tthc.dossier.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the exchange stands: shape of the API. The numbers are those of the caller's scope.
 *
 * @param since when it was interrupted, or works again; null when it always has
 * @param nextTryAt null while it works
 * @param openDifferences found by comparing, not closed
 */
record LinkView(
        boolean connected,
        State state,
        @Nullable Instant since,
        @Nullable Instant lastAcknowledgedAt,
        @Nullable Instant nextTryAt,
        @Nullable CauseView cause,
        long waiting,
        long stuck,
        @Nullable Instant oldestWaitingSince,
        long openDifferences) {
    enum State {
        /** No portal is set. */
        NOT_CONNECTED,
        WORKING,
        INTERRUPTED
    }
}
