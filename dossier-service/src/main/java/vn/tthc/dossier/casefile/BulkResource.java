package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Loading of dossiers with their history, for the first data and for other systems. */
@Path("/api/v1/dossiers/bulk")
@Authenticated
class BulkResource {
    private static final int MOST = 500;
    private final BulkService service;

    BulkResource(BulkService service) {
        this.service = service;
    }

    /** At most {@value #MOST} items; what cannot be loaded is answered with its problem, the rest is kept. */
    @POST
    public Uni<List<BulkAnswer>> load(@NotNull @Size(min = 1, max = MOST) List<BulkItem> items) {
        return service.load(items);
    }
}
