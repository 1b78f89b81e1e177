package vn.tthc.platform.event;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Events that could not be taken, with the reason. */
@Path("/api/v1/events/parked")
class ParkedEventResource {
    private final ParkedEvents parked;
    private final EventReplay replay;
    private final Identity identity;

    ParkedEventResource(ParkedEvents parked, EventReplay replay, Identity identity) {
        this.parked = parked;
        this.replay = replay;
        this.identity = identity;
    }

    record Replayed(UUID id, EventReplay.Outcome outcome) {}

    @GET
    @Authenticated
    public Uni<Page<ParkedEvents.Parked>> list(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        identity.current().require("events:parked");
        return parked.list(PageRequest.of(first, after));
    }

    /** Takes the event again; needs no key, because it can be taken once only. */
    @POST
    @Path("{id}/replay")
    @Authenticated
    public Uni<Replayed> replay(UUID id) {
        identity.current().require("events:parked");
        return replay.replay(id).map(outcome -> new Replayed(id, outcome)).call(parked::count);
    }
}
