package vn.tthc.feedback.person;

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

/** Takes the sender out of a feedback that is done, for good (ẩn danh phản ánh, kiến nghị). */
@Path("/api/v1/feedbacks/{id}/person/anonymisation")
@Authenticated
class AnonymisationResource {
    private final Anonymisation anonymisation;
    private final FeedbackSender sender;

    AnonymisationResource(Anonymisation anonymisation, FeedbackSender sender) {
        this.anonymisation = anonymisation;
        this.sender = sender;
    }

    /** @param reason decision or minutes of the archive that it follows; no personal data */
    record Request(
            @NotNull(message = "Chưa ghi căn cứ.") @Size(min = 3, max = 500)
            String reason) {}

    /** By id or code. */
    @POST
    public Uni<Anonymised> anonymise(
            String id,
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid Request request) {
        return anonymisation.of(sender, id, request.reason(), key);
    }
}
