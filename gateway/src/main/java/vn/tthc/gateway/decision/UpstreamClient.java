package vn.tthc.gateway.decision;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** Ministry decisions at the catalogue. */
@Path("/api/v1/upstream-decisions")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface UpstreamClient {
    /** @param revision of the entry to mend; null for a new one */
    record Entry(
            @Nullable Integer revision,
            String number,
            String issuer,
            String title,
            LocalDate issuedOn,
            LocalDate receivedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String unitId,
            @Nullable String noAnswerReason) {
        static Entry of(RegisterUpstreamInput input) {
            return new Entry(
                    input.revision(),
                    input.number(),
                    input.issuer(),
                    input.title(),
                    input.issuedOn(),
                    input.receivedOn(),
                    input.effectiveOn(),
                    input.unitId(),
                    input.noAnswerReason());
        }
    }

    @GET
    Uni<Page<UpstreamDecision>> search(
            @RestQuery @Nullable Boolean open,
            @RestQuery @Nullable String text,
            @RestQuery int first,
            @RestQuery @Nullable String after);

    @GET
    @Path("{id}")
    Uni<UpstreamDecision> get(String id);

    @POST
    Uni<UpstreamDecision> register(@RestHeader("Idempotency-Key") String key, Entry entry);

    @PUT
    @Path("{id}")
    Uni<UpstreamDecision> change(String id, @RestHeader("Idempotency-Key") String key, Entry entry);
}
