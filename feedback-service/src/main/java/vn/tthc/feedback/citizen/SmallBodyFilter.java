package vn.tthc.feedback.citizen;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a large body by its announced length, and one without a length, before it is read. */
@Provider
@SmallBody
class SmallBodyFilter implements ContainerRequestFilter {
    private final AbuseGuard guard;

    SmallBodyFilter(AbuseGuard guard) {
        this.guard = guard;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        guard.length(request.getLength());
    }
}
