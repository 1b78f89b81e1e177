package vn.tthc.gateway.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import vn.tthc.gateway.backend.CallerHeaders;

/** Rights of people at the feedback service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "feedback")
@RegisterClientHeaders(CallerHeaders.class)
interface FeedbackPrivacyClient {
    @POST
    @Path("feedbacks/{idOrCode}/person/anonymisation")
    Uni<AnonymisedRecord> anonymise(
            String idOrCode, @RestHeader("Idempotency-Key") String key, PrivacyClient.Anonymise command);
}
