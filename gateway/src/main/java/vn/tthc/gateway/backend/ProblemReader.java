package vn.tthc.gateway.backend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import vn.tthc.platform.problem.Refusal.Kind;

/** Turns the problem details of a service into a refusal that the gateway can pass on. */
@Provider
class ProblemReader implements ResponseExceptionMapper<RuntimeException> {
    /** Told by the HTTP server itself, without a body: an id or a code of thousands of letters. */
    private static final int URI_TOO_LONG = 414;

    private final ObjectMapper json;

    ProblemReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status == URI_TOO_LONG) {
            return new BackendRefusal.Answered(Kind.INVALID.status(), Kind.INVALID, BackendProblem.TOO_LONG);
        }
        return new BackendRefusal.Answered(status, kind(status), read(response));
    }

    private BackendProblem read(Response response) {
        try {
            String body = response.readEntity(String.class);
            return body == null || body.isBlank() ? BackendProblem.NONE : json.readValue(body, BackendProblem.class);
        } catch (JsonProcessingException e) {
            return BackendProblem.NONE;
        }
    }

    static Kind kind(int status) {
        for (Kind kind : Kind.values()) {
            if (kind.status() == status) {
                return kind;
            }
        }
        return status >= 500 ? Kind.UNAVAILABLE : Kind.INVALID;
    }
}
