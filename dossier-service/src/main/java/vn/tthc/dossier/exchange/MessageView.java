package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;

/** One message with its proof: shape of the API. @param hash SHA-256 of the signed record; @param signature Ed25519, base64 */
record MessageView(
        UUID id,
        MessageKind kind,
        int revision,
        @Nullable Integer fromNo,
        @Nullable Integer toNo,
        Instant sentAt,
        @Nullable Instant answeredAt,
        MessageOutcome outcome,
        @Nullable Integer httpStatus,
        @Nullable String errorCode,
        @Nullable String answer,
        @Nullable String receipt,
        String requestSha256,
        String hash,
        String signature,
        String keyId) {
    static MessageView of(Row row) {
        MessageRecord record = Json.read(row.getString("record"), MessageRecord.class);
        return new MessageView(
                record.id(),
                record.kind(),
                record.revision(),
                record.fromNo(),
                record.toNo(),
                record.sentAt(),
                record.answeredAt(),
                record.outcome(),
                record.httpStatus(),
                record.errorCode(),
                record.answer(),
                record.receipt(),
                record.requestSha256(),
                row.getString("hash"),
                row.getString("signature"),
                row.getString("key_id"));
    }
}
