package vn.tthc.gateway.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;

/** Drafts that wait to be finished or issued. */
@ApplicationScoped
public class Drafts {
    private final Backends backends;
    private final DecisionClient catalog;

    Drafts(Backends backends, @RestClient DecisionClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    /** Drafts the caller may see. */
    public Uni<Long> count() {
        return backends.read(Backend.CATALOG, () -> catalog.search(DecisionStatus.DRAFT, null, 1, null, null, null))
                .map(Slice::total);
    }
}
