package vn.tthc.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id that ties an answer to the log: the caller's W3C trace id, or a new one. */
final class Traces {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Traces() {}

    static String idOf(HttpServerRequest request) {
        String header = request.getHeader("traceparent");
        var given = TRACEPARENT.matcher(header == null ? "" : header);
        if (given.matches()) {
            return given.group(1);
        }
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
