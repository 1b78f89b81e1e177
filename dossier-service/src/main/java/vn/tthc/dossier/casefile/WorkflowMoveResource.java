package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running dossiers on an old version of a workflow: where they would stand on a newer one, and moving them there. */
@Path("/api/v1/workflow-moves")
@Authenticated
class WorkflowMoveResource {
    private final WorkflowMoves moves;

    WorkflowMoveResource(WorkflowMoves moves) {
        this.moves = moves;
    }

    /** @param toKey the workflow that they would go to; absent: another version of the same one */
    @GET
    public Uni<WorkflowMoves.Preview> preview(
            @QueryParam("key") @NotNull String key,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("toKey") @Nullable String toKey,
            @QueryParam("to") @NotNull Integer to) {
        return moves.preview(key, from, toKey == null ? key : toKey, to);
    }

    /** By the workflows that they run on: open dossiers of a procedure that has a workflow of its own by now. */
    @GET
    @Path("sources")
    public Uni<List<WorkflowPins.Pins>> sources(@QueryParam("key") @NotNull String key) {
        return moves.elsewhere(key);
    }

    /** All of them or none. */
    @POST
    public Uni<WorkflowMoves.Moved> move(
            @NotNull @Valid MoveDossiers command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return moves.move(command, key);
    }
}
