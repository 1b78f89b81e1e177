package vn.tthc.platform.audit;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.tthc.platform.identity.Identity;

/** For auditors: is the trail of this service whole? */
@Path("/api/v1/audit/verification")
class AuditResource {
    private final AuditVerifier verifier;
    private final Identity identity;

    AuditResource(AuditVerifier verifier, Identity identity) {
        this.verifier = verifier;
        this.identity = identity;
    }

    @GET
    @Authenticated
    public Uni<AuditVerifier.Verification> verify() {
        identity.current().require("audit:read");
        return verifier.verify();
    }
}
