package vn.tthc.gateway.list;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** List decisions at the catalogue. */
@Path("/api/v1/list-decisions")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface ListDecisionClient {
    /** @param revision of the draft to replace; null for a new one */
    record Draft(
            @Nullable Integer revision,
            @Nullable String number,
            String title,
            @Nullable String signer,
            @Nullable Long hourlyRate,
            @Nullable String hourlyRateSource,
            List<ListLineInput> lines) {
        static Draft of(DraftListDecisionInput input) {
            return new Draft(
                    input.revision(),
                    input.number(),
                    input.title(),
                    input.signer(),
                    input.hourlyRate(),
                    input.hourlyRateSource(),
                    input.lines());
        }
    }

    record Take(
            int revision,
            ListKind kind,
            @Nullable ProcedureLevel level,
            @Nullable String field) {}

    record Issue(int revision, String number, String signer, LocalDate issuedOn, LocalDate effectiveOn) {}

    @GET
    Uni<Page<ListDecision>> search(
            @RestQuery @Nullable ListDecisionStatus status,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable ListKind kind,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before);

    @GET
    @Path("{id}")
    Uni<ListDecision> get(String id);

    @POST
    Uni<ListDecision> draft(@RestHeader("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("{id}")
    Uni<ListDecision> redraft(String id, @RestHeader("Idempotency-Key") String key, Draft draft);

    @POST
    @Path("{id}/take")
    Uni<ListDecision> take(String id, @RestHeader("Idempotency-Key") String key, Take wanted);

    @POST
    @Path("{id}/issue")
    Uni<ListDecision> issue(String id, @RestHeader("Idempotency-Key") String key, Issue issue);
}
