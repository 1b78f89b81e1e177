package vn.tthc.dossier.reconciliation;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Comparing with what the national portal has, and what to do about where it differs. */
@Path("/api/v1/exchange")
@Authenticated
class ReconciliationResource {
    private final Runs runs;
    private final Differences differences;

    ReconciliationResource(Runs runs, Differences differences) {
        this.runs = runs;
        this.differences = differences;
    }

    /** The last 30, the newest first. */
    @GET
    @Path("reconciliations")
    public Uni<List<Reconciliation>> latest() {
        return runs.latest();
    }

    /** Begins one; it goes on in the background. */
    @POST
    @Path("reconciliations")
    public Uni<Reconciliation> start(@HeaderParam("Idempotency-Key") @Nullable String key) {
        return runs.start(key);
    }

    @GET
    @Path("differences")
    public Uni<Page<Difference>> page(
            @QueryParam("kind") @Nullable DifferenceKind kind,
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return differences.page(kind, open, PageRequest.of(first, after));
    }

    /** Open ones by kind. */
    @GET
    @Path("differences/summary")
    public Uni<List<Differences.Count>> summary() {
        return differences.summary();
    }

    /** The dossiers are sent again. */
    @POST
    @Path("differences/repair")
    public Uni<Differences.Repaired> repair(
            @NotNull @Valid RepairCommand command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return differences.repair(command, key);
    }

    /** Closes one that no sending mends, with the ground. */
    @POST
    @Path("differences/{id}/settlement")
    public Uni<Difference> settle(
            UUID id, @NotNull @Valid SettleCommand command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return differences.settle(id, command, key);
    }
}
