package vn.tthc.catalog.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;

/** Versions of a procedure with their reasons, and what differs between two. Open to everyone, without the actors. */
@Path("/api/v1")
@PermitAll
class HistoryResource {
    private final Histories histories;
    private final Identity identity;

    HistoryResource(Histories histories, Identity identity) {
        this.histories = histories;
        this.identity = identity;
    }

    /** In the order of time. */
    @GET
    @Path("procedures/{code}/history")
    public Uni<List<HistoryEntry>> history(String code) {
        return histories.of(code, identity.current().may("decision:read"));
    }

    /** @param from number of a version; the one before {@code to} when absent */
    @GET
    @Path("procedures/{code}/difference")
    public Uni<Difference> difference(
            String code, @QueryParam("from") @Nullable Integer from, @QueryParam("to") @NotNull Integer to) {
        return histories.difference(code, from, to);
    }
}
