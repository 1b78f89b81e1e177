package vn.tthc.gateway.backend;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.tthc.platform.problem.InvalidInput;

/** An empty id would make the address of one thing that of the list of all: whoever sends one is told. */
@Provider
class WholeAddress implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext request) {
        String path = request.getUri().getRawPath();
        if (path.endsWith("/") || path.contains("//")) {
            throw new InvalidInput("id", "Mã không được để trống.", "An id or a code must not be empty.");
        }
    }
}
