package vn.tthc.dossier.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;
import vn.tthc.platform.json.MalformedJson;

/** Reads what the portal answers; nothing in it is taken on trust. Pure. */
final class PortalWire {
    private PortalWire() {}

    /** @param receipt mã biên nhận */
    record Answer(
            @JsonProperty("error_code") @Nullable String code,
            @Nullable String message,
            @JsonProperty("MaBienNhan") @Nullable String receipt) {}

    /** One page of what the portal has. @param more whether another page follows */
    record Listing(
            @JsonProperty("error_code") @Nullable String code,
            @Nullable List<RemoteDossier> data,
            @JsonProperty("con_nua") boolean more) {}

    /** The meaning of an answer of HTTP 200. @throws MalformedJson when it is none */
    static PortalAnswer answer(Answer answer) {
        String says = PortalText.of(answer.message());
        return switch (answer.code()) {
            case "0" -> new PortalAnswer.Taken(PortalText.receipt(answer.receipt()));
            case "1" -> new PortalAnswer.Exists();
            case "2" -> new PortalAnswer.Missing();
            case "3" -> new PortalAnswer.NotTaken(Cause.DATA_REFUSED, says);
            case "4" -> new PortalAnswer.NotTaken(Cause.PROCEDURE_UNKNOWN, says);
            case "5" -> new PortalAnswer.NotTaken(Cause.UNIT_UNKNOWN, says);
            case null -> new PortalAnswer.NotTaken(Cause.ANSWER_UNREADABLE, says);
            default -> new PortalAnswer.NotTaken(Cause.OTHER_REFUSAL, says);
        };
    }

    /** The cause behind a status of HTTP that is not 200. */
    static Cause cause(int httpStatus) {
        return switch (httpStatus) {
            case 401, 403 -> Cause.KEY_REFUSED;
            case 429, 503 -> Cause.PORTAL_BUSY;
            case 504 -> Cause.PORTAL_TIMEOUT;
            default -> httpStatus >= 500 ? Cause.PORTAL_FAULT : Cause.ANSWER_UNREADABLE;
        };
    }

    /** Null when the text is no answer. */
    static @Nullable Answer read(byte[] body) {
        try {
            return Json.read(body, Answer.class);
        } catch (MalformedJson e) {
            return null;
        }
    }
}
