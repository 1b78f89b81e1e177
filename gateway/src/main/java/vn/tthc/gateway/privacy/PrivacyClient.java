package vn.tthc.gateway.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Rights of people at the dossier service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface PrivacyClient {
    record Decide(PersonRequestDecision decision, String ground) {}

    record CarryOut(String done) {}

    record Anonymise(String reason) {}

    @GET
    @Path("person-requests")
    Uni<Page<PersonRequest>> requests(
            @RestQuery boolean running, @RestQuery int first, @RestQuery @Nullable String after);

    @POST
    @Path("person-requests")
    Uni<PersonRequest> takeDown(@RestHeader("Idempotency-Key") String key, TakeDownPersonRequestInput input);

    @POST
    @Path("person-requests/{id}/decision")
    Uni<PersonRequest> decide(String id, @RestHeader("Idempotency-Key") String key, Decide command);

    @POST
    @Path("person-requests/{id}/execution")
    Uni<PersonRequest> carryOut(String id, @RestHeader("Idempotency-Key") String key, CarryOut command);

    @POST
    @Path("dossiers/{id}/person/anonymisation")
    Uni<AnonymisedRecord> anonymise(String id, @RestHeader("Idempotency-Key") String key, Anonymise command);
}
