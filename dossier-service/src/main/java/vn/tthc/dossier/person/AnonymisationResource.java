package vn.tthc.dossier.person;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Takes the person out of an ended dossier for good (ẩn danh hồ sơ). */
@Path("/api/v1/dossiers/{id}/person/anonymisation")
@Authenticated
class AnonymisationResource {
    private final Anonymisation anonymisation;

    AnonymisationResource(Anonymisation anonymisation) {
        this.anonymisation = anonymisation;
    }

    /** @param reason decision or minutes of the archive that it follows; no personal data */
    record Request(
            @NotNull(message = "Chưa ghi căn cứ.") @Size(min = 3, max = 500)
            String reason) {}

    /** @throws PersonRefusal.StillOpen while the dossier is open; RetentionRefusal while its period runs or is not known */
    @POST
    public Uni<Anonymisation.Anonymised> anonymise(
            String id, @NotNull @Valid Request request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return anonymisation.of(id, request.reason(), key);
    }
}
