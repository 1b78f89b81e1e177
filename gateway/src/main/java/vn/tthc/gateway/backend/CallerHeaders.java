package vn.tthc.gateway.backend;

import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.session.Trace;
import vn.tthc.platform.identity.KeyStatement;
import vn.tthc.platform.problem.InvalidInput;

/** The caller's token with permissions, and the trace id, on every call to a service. */
@ApplicationScoped
public class CallerHeaders extends ReactiveClientHeadersFactory {
    private static final String COMMAND_KEY = "Idempotency-Key";
    /** What a header can hold: anything else would never leave, and the caller would wait for nothing. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,80}");

    private final Callers callers;
    private final Trace trace;

    CallerHeaders(Callers callers, Trace trace) {
        this.callers = callers;
        this.trace = trace;
    }

    @Override
    public Uni<MultivaluedMap<String, String>> getHeaders(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        String key = outgoing.getFirst(COMMAND_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            return Uni.createFrom()
                    .failure(new InvalidInput(
                            "idempotencyKey",
                            "Khóa chống lặp cần từ 8 đến 80 ký tự ASCII nhìn thấy được.",
                            "The idempotency key must have 8 to 80 visible ASCII characters."));
        }
        var headers = new MultivaluedHashMap<String, String>();
        headers.add(Trace.HEADER, trace.parent());
        return callers.token()
                .invoke(token -> add(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token))
                .chain(callers::statement)
                .invoke(statement -> add(headers, KeyStatement.HEADER, statement))
                .replaceWith(headers);
    }

    private static void add(MultivaluedMap<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value);
        }
    }
}
