package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What no real portal has: how somebody on this machine makes it misbehave and looks at it. */
final class ControlRoutes {
    private static final String DOSSIER = "/ho-so/";
    private final Desk desk;
    private final Misbehaviours misbehaviours;
    private final RequestLog requests;

    ControlRoutes(Desk desk, Misbehaviours misbehaviours, RequestLog requests) {
        this.desk = desk;
        this.misbehaviours = misbehaviours;
        this.requests = requests;
    }

    /** Null when there is no such thing. */
    @Nullable
    Reply reply(Request request) {
        if (request.method().equals("DELETE") && request.path().startsWith(DOSSIER)) {
            return desk.forget(request.path().substring(DOSSIER.length()))
                    ? status()
                    : Reply.problem(404, "Không tìm thấy hồ sơ");
        }
        return switch (request.method() + " " + request.path()) {
            case "GET /trang-thai" -> status();
            case "POST /misbehave" -> misbehave(request.body());
            case "DELETE /misbehave" -> {
                misbehaviours.end();
                yield status();
            }
            case "POST /ho-so-la" -> put(request.body());
            default -> null;
        };
    }

    private Reply misbehave(String body) {
        try {
            var asked = Json.object(body.getBytes(StandardCharsets.UTF_8));
            if (!asked.has("share")) {
                asked.put("share", 1);
            }
            misbehaviours.begin(Json.MAPPER.treeToValue(asked, Misbehaviour.class));
            return status();
        } catch (Refusal | IOException e) {
            return Reply.problem(400, String.valueOf(e.getMessage()));
        }
    }

    private Reply put(String body) {
        try {
            desk.put(Json.object(body.getBytes(StandardCharsets.UTF_8)));
            return status();
        } catch (Refusal e) {
            return Reply.problem(400, String.valueOf(e.getMessage()));
        }
    }

    private Reply status() {
        var status = Json.object().put("dossiers", desk.dossiers()).put("requests", requests.seen());
        status.set("misbehaviours", Json.MAPPER.<JsonNode>valueToTree(misbehaviours.present()));
        return Reply.json(200, status);
    }
}
