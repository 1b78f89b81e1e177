package vn.tthc.dossier.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message and what came of it, as it is signed; without personal data.
 *
 * @param code of the dossier
 * @param revision of the dossier that was told
 * @param fromNo first entry of the timeline that was told; null when it was about no progress; @param toNo the last one
 * @param status national status that was told; null when it was not about the state
 * @param answeredAt null without an answer
 * @param requestSha256 of the body as it was sent, hexadecimal
 * @param previous hash of the message before about the same dossier; null on the first
 */
record MessageRecord(
        UUID id,
        String code,
        MessageKind kind,
        int revision,
        @Nullable Integer fromNo,
        @Nullable Integer toNo,
        @Nullable Integer status,
        Instant sentAt,
        @Nullable Instant answeredAt,
        MessageOutcome outcome,
        @Nullable Integer httpStatus,
        @Nullable String errorCode,
        @Nullable String answer,
        @Nullable String receipt,
        String requestSha256,
        @Nullable String previous) {}
