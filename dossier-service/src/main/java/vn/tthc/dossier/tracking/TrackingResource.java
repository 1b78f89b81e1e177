package vn.tthc.dossier.tracking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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

    /** An unknown code and a wrong secret are answered alike. */
    @GET
    @Path("{code}")
    public Uni<TrackedDossier> track(String code, @QueryParam("secret") @Nullable String secret) {
        if (wrongSecrets.exhausted(code) || lookups.exhausted(EVERYBODY)) {
            throw new TooManyLookups();
        }
        lookups.spend(EVERYBODY);
        return tracking.find(code, secret == null ? "" : secret)
                .onFailure(DossierRefusal.NotFound.class)
                .invoke(() -> wrongSecrets.spend(code));
    }
}
