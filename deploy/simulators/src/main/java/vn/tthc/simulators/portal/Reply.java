package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back over the wire. */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    /** No reply at all: the connection is cut. */
    static final Reply CUT = text(0, "text/plain", "");

    static Reply json(int status, JsonNode body) {
        return new Reply(status, "application/json; charset=utf-8", Json.bytes(body), Map.of());
    }

    static Reply problem(int status, String message) {
        return json(status, Json.object().put("message", message));
    }

    static Reply text(int status, String type, String body) {
        return new Reply(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
