package vn.tthc.platform.identity;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;

/** Lets the policy enforcer look up its resources at start, so that no request waits for Keycloak to name them. */
@ApplicationScoped
class EnforcerWarmUp {
    private static final Logger LOG = Logger.getLogger(EnforcerWarmUp.class);

    private final Instance<PolicyEnforcerResolver> enforcers;

    EnforcerWarmUp(Instance<PolicyEnforcerResolver> enforcers) {
        this.enforcers = enforcers;
    }

    void warmUp(@Observes StartupEvent started) {
        if (!enforcers.isResolvable()) {
            return;
        }
        try {
            LOG.debugf(
                    "Policy enforcer ready, it waits %d ms at most",
                    enforcers.get().getReadTimeout());
        } catch (RuntimeException e) {
            LOG.warnf("The policy enforcer is not ready and will be asked again: %s", e.getMessage());
        }
    }
}
