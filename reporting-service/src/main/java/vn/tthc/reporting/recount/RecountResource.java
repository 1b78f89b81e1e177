package vn.tthc.reporting.recount;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import vn.tthc.platform.identity.Identity;

/** For auditors: do the counters still say what the facts say? */
@Path("/api/v1/figures/recount")
@Authenticated
class RecountResource {
    private final RecountService recounts;
    private final Identity identity;

    RecountResource(RecountService recounts, Identity identity) {
        this.recounts = recounts;
        this.identity = identity;
    }

    @POST
    public Uni<Recount> recount() {
        identity.current().require("audit:read");
        return recounts.recount();
    }
}
