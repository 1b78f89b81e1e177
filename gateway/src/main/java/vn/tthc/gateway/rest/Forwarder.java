package vn.tthc.gateway.rest;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.BackendRefusal;
import vn.tthc.gateway.guard.Answers;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.gateway.session.KeyReading;
import vn.tthc.gateway.session.KeyStatements;
import vn.tthc.gateway.session.Trace;
import vn.tthc.platform.identity.KeyStatement;

/** Passes a request on to a service, and its answer back, without keeping either in memory. */
@ApplicationScoped
class Forwarder {
    private static final int CONNECT_MS = 1_000;
    private static final int IDLE_SECONDS = 30;
    private static final List<String> GOING = List.of(
            "Content-Type",
            "Content-Length",
            "Accept",
            "Accept-Language",
            "X-File-Name",
            "X-Check-Secret",
            "Idempotency-Key",
            "If-None-Match",
            "Range");
    private static final List<String> COMING = List.of(
            "Content-Type",
            "Content-Length",
            "Content-Disposition",
            "ETag",
            "Last-Modified",
            "Location",
            "Retry-After",
            "Content-Range",
            "Accept-Ranges");

    private final HttpClient http;
    private final Answers answers;
    private final KeyStatements statements;

    Forwarder(Vertx vertx, Answers answers, KeyStatements statements) {
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MS).setIdleTimeout(IDLE_SECONDS));
        this.answers = answers;
        this.statements = statements;
    }

    /**
     * @param address of the service and what is asked there
     * @param token null for what is open to everyone
     */
    void forward(RoutingContext request, Backend backend, String address, @Nullable String token) {
        var options = new RequestOptions().setMethod(request.request().method()).setAbsoluteURI(address);
        http.request(options)
                .compose(onward -> {
                    prepare(request, onward, token);
                    return onward.send(request.request());
                })
                .compose(answer -> deliver(answer, request))
                .onFailure(e -> {
                    if (request.response().headWritten()) {
                        request.response().reset();
                    } else {
                        answers.refuse(request, BackendRefusal.unreachable(backend));
                    }
                });
    }

    private void prepare(RoutingContext request, HttpClientRequest onward, @Nullable String token) {
        for (String name : GOING) {
            String value = request.request().getHeader(name);
            if (value != null) {
                onward.putHeader(name, value);
            }
        }
        onward.putHeader(Trace.HEADER, Trace.parent(request));
        String client = ClientAddress.of(request);
        if (client != null) {
            onward.putHeader("X-Forwarded-For", client);
        }
        if (token != null) {
            onward.putHeader("Authorization", "Bearer " + token);
            String statement =
                    request.user() instanceof QuarkusHttpUser user ? statements.of(user.getSecurityIdentity()) : null;
            if (statement != null) {
                onward.putHeader(KeyStatement.HEADER, statement);
            }
        }
    }

    private static Future<Void> deliver(HttpClientResponse answer, RoutingContext request) {
        HttpServerResponse response = request.response();
        response.setStatusCode(answer.statusCode());
        for (String name : COMING) {
            String value = answer.getHeader(name);
            if (value != null) {
                response.putHeader(name, value);
            }
        }
        if (answer.getHeader("Content-Length") == null) {
            response.setChunked(true);
        }
        KeyReading reading = KeyReading.of(request);
        WriteStream<Buffer> to =
                reading == null || answer.statusCode() != 200 ? response : new CountedLines(response, reading);
        // what breaks off must not look as if it were whole
        return answer.pipe().endOnFailure(false).to(to);
    }
}
