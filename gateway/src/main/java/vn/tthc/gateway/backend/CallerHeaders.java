package vn.tthc.gateway.backend;

import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.session.Trace;

/** The caller's token with permissions, and the trace id, on every call to a service. */
@ApplicationScoped
public class CallerHeaders extends ReactiveClientHeadersFactory {
    private final Callers callers;
    private final Trace trace;

    CallerHeaders(Callers callers, Trace trace) {
        this.callers = callers;
        this.trace = trace;
    }

    @Override
    public Uni<MultivaluedMap<String, String>> getHeaders(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.add(Trace.HEADER, trace.parent());
        return callers.token().map(token -> {
            if (token != null) {
                headers.add(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            }
            return headers;
        });
    }
}
