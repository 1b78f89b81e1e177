package vn.tthc.feedback.citizen;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.tthc.platform.problem.HttpRefusal;

/** Refuses a large body by its announced length, and one without a length, before it is read. */
@Provider
@SmallBody
class SmallBodyFilter implements ContainerRequestFilter {
    private final CitizenConfig config;

    SmallBodyFilter(CitizenConfig config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() < 0 || request.getLength() > config.maxBody()) {
            throw new HttpRefusal.TooLarge();
        }
    }
}
