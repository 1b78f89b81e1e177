package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** One message with what came of it and its proof. */
public record ExchangeMessage(
        String id,
        ExchangeMessageKind kind,
        @Description("Of the dossier") int revision,

        @Description("First entry of the timeline that was told; null for other kinds") @Nullable
        Integer fromNo,

        @Nullable Integer toNo,
        OffsetDateTime sentAt,
        @Description("Null without an answer") @Nullable OffsetDateTime answeredAt,
        ExchangeMessageOutcome outcome,
        @Nullable Integer httpStatus,
        @Description("Of the portal") @Nullable String errorCode,
        @Description("Words of the portal") @Nullable String answer,
        @Nullable String receipt,
        @Description("Of what was sent, hexadecimal") String requestSha256,
        @Description("SHA-256 of the signed record") String hash,
        @Description("Ed25519, base64") String signature,
        String keyId) {}
