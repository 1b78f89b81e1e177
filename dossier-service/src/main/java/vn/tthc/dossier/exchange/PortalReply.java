package vn.tthc.dossier.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent, with its answer.
 *
 * @param answeredAt null without an answer
 * @param errorCode of the portal; null when the answer cannot be read
 */
record PortalReply(
        PortalAnswer answer,
        String requestSha256,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable Integer httpStatus,
        @Nullable String errorCode,
        @Nullable String says) {
    MessageOutcome outcome() {
        return switch (answer) {
            case PortalAnswer.Taken taken -> MessageOutcome.ACKNOWLEDGED;
            case PortalAnswer.Exists exists -> MessageOutcome.REFUSED;
            case PortalAnswer.Missing missing -> MessageOutcome.REFUSED;
            case PortalAnswer.NotTaken not -> errorCode == null ? MessageOutcome.FAILED : MessageOutcome.REFUSED;
        };
    }

    @Nullable
    String receipt() {
        return answer instanceof PortalAnswer.Taken taken ? taken.receipt() : null;
    }
}
