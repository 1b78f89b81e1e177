package vn.tthc.feedback.citizen;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Whom a request comes from. */
final class ClientAddress {
    private ClientAddress() {}

    /** The peer; behind the gateway on this machine, the client that the gateway names. */
    static String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        return of(peer == null ? "unknown" : peer, request.getHeader("X-Forwarded-For"));
    }

    /** @param forwarded header of the request; only the last name is the gateway's own word */
    static String of(String peer, @Nullable String forwarded) {
        boolean loopback = peer.startsWith("127.") || peer.equals("::1") || peer.equals("0:0:0:0:0:0:0:1");
        if (!loopback || forwarded == null || forwarded.isBlank()) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
