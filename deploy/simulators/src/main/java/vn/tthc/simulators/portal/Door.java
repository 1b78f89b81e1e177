package vn.tthc.simulators.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads requests from the wire, gives each to who answers it, and writes the reply. */
final class Door implements HttpHandler {
    private static final int MOST_BYTES = 1 << 20;
    private final PortalRoutes portal;
    private final ControlRoutes control;

    Door(PortalRoutes portal, ControlRoutes control) {
        this.portal = portal;
        this.control = control;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            if (reply == Reply.CUT) {
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        var request = read(exchange);
        if (request == null) {
            return Reply.problem(413, "Dữ liệu quá lớn");
        }
        try {
            if (portal.knows(request.path()) && !request.method().equals("DELETE")) {
                return portal.reply(request, exchange.getRequestHeaders().getFirst("Authorization"));
            }
            var reply = control.reply(request);
            return reply == null ? Reply.problem(404, "Không có địa chỉ này") : reply;
        } catch (RuntimeException e) {
            e.printStackTrace(); // the log of the part
            return Answer.FAULT.reply();
        }
    }

    /** Null when the body is too large. */
    private static @Nullable Request read(HttpExchange exchange) throws IOException {
        var in = exchange.getRequestBody();
        var body = in.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            in.transferTo(OutputStream.nullOutputStream()); // who is still writing would not read the answer
            return null;
        }
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                uri.getPath(),
                query == null ? "" : query,
                new String(body, StandardCharsets.UTF_8));
    }
}
