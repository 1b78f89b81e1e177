package vn.tthc.dossier.person;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import vn.tthc.platform.retention.Anonymisation;
import vn.tthc.platform.retention.Anonymisation.Anonymised;

/** Takes the person out of an ended dossier for good (ẩn danh hồ sơ). */
@Path("/api/v1/dossiers/{id}/person/anonymisation")
@Authenticated
class AnonymisationResource {
    private final Anonymisation anonymisation;
    private final DossierPerson person;

    AnonymisationResource(Anonymisation anonymisation, DossierPerson person) {
        this.anonymisation = anonymisation;
        this.person = person;
    }

    /** @param reason decision or minutes of the archive that it follows; no personal data */
    record Request(
            @NotNull(message = "Chưa ghi căn cứ.") @Size(min = 3, max = 500)
            String reason) {}

    /**
     * By id or code.
     *
     * @throws PersonRefusal.StillOpen while the dossier is open; RetentionRefusal while its period runs or is not known
     */
    @POST
    public Uni<Anonymised> anonymise(
            String id,
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid Request request) {
        return anonymisation.of(person, id, request.reason(), key);
    }
}
