package vn.tthc.dossier.tracking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierRefusal;
import vn.tthc.dossier.casefile.TrackedDossier;
import vn.tthc.dossier.casefile.Tracking;

/** Where a dossier is and when it is due, without log-in. */
@Path("/api/v1/public/dossiers")
@PermitAll
class TrackingResource {
    private static final String EVERYBODY = "*";

    private final Tracking tracking;
    private final Budget wrongSecrets;
    private final Budget lookups;

    TrackingResource(Tracking tracking, TrackingConfig config, Clock clock) {
        this.tracking = tracking;
        this.wrongSecrets = new Budget(config.wrongSecrets(), config.window(), clock);
        this.lookups = new Budget(config.lookups(), config.window(), clock);
    }

    /**
     * An unknown code and a wrong secret are answered alike.
     *
     * @param secret in a header, where no log of addresses has it
     * @param inAddress for those who still send it there
     */
    @GET
    @Path("{code}")
    public Uni<TrackedDossier> track(
            String code,
            @HeaderParam("X-Check-Secret") @Nullable String secret,
            @QueryParam("secret") @Nullable String inAddress) {
        if (wrongSecrets.exhausted(code) || lookups.exhausted(EVERYBODY)) {
            throw new TooManyLookups();
        }
        lookups.spend(EVERYBODY);
        return tracking.find(code, secret != null ? secret : inAddress != null ? inAddress : "")
                .onFailure(DossierRefusal.NotFound.class)
                .invoke(() -> wrongSecrets.spend(code));
    }
}
