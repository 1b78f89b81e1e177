package vn.tthc.gateway.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Gathering;

/** The units that one request asks for: those of several fields by one call, and none of them twice. */
@RequestScoped
class UnitsOfRequest {
    private final Backends backends;
    private final UnitClient catalog;
    private final ThreadContext threads;
    private final Gathering<OrgUnit> gathering = new Gathering<>(this::load, OrgUnit::id, this::later);

    UnitsOfRequest(Backends backends, @RestClient UnitClient catalog, ThreadContext threads) {
        this.backends = backends;
        this.catalog = catalog;
        this.threads = threads;
    }

    Uni<Map<String, OrgUnit>> find(Set<String> ids) {
        return gathering.find(ids);
    }

    private Uni<List<OrgUnit>> load(List<String> ids) {
        return backends.readOpen(Backend.CATALOG, () -> catalog.batch(new UnitClient.Ids(ids)));
    }

    /** In the same request, when the event loop comes back; at once where there is none. */
    private void later(Runnable task) {
        Context loop = Vertx.currentContext();
        if (loop == null) {
            task.run();
        } else {
            Runnable inRequest = threads.contextualRunnable(task);
            loop.runOnContext(any -> inRequest.run());
        }
    }
}
