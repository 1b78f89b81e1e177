package vn.tthc.dossier.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** The list of dossiers. */
@Path("/api/v1/dossiers")
@Authenticated
class QueueResource {
    private final Queues queues;

    QueueResource(Queues queues) {
        this.queues = queues;
    }

    @GET
    public Uni<Page<DossierView>> list(
            @BeanParam Filter filter,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before,
            @QueryParam("total") @Nullable Boolean total) {
        return queues.page(filter, PageRequest.of(first, after, last, before, total));
    }
}
