package vn.tthc.dossier.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierAnswer;
import vn.tthc.dossier.casefile.WantedFields;
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

    /** @param fields names of fields, separated by commas, that alone are wanted; everything when it is absent */
    @GET
    public Uni<Page<DossierAnswer>> list(
            @BeanParam Filter filter,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before,
            @QueryParam("total") @Nullable Boolean total,
            @QueryParam("fields") @Nullable String fields) {
        PageRequest page = PageRequest.of(first, after, last, before, total);
        WantedFields wanted = WantedFields.of(fields);
        return wanted == null
                ? queues.page(filter, page).map(found -> found.map(whole -> whole))
                : queues.page(filter, page, wanted).map(found -> found.map(part -> part));
    }
}
