package vn.tthc.gateway.backend;

import org.jboss.logging.Logger;
import vn.tthc.platform.problem.Refusal;

/** Names what went wrong on the way to a service. */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    static Throwable of(Backend backend, Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof Refusal refusal) {
                return refusal;
            }
        }
        LOG.warnf("The %s service did not answer: %s", backend.key(), failure);
        return new BackendRefusal.Unreachable(backend);
    }
}
