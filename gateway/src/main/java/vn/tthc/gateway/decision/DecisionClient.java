package vn.tthc.gateway.decision;

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
import vn.tthc.platform.page.Page;

/** Publication decisions at the catalogue. */
@Path("/api/v1/decisions")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface DecisionClient {
    /** @param revision of the draft to replace; null for a new one */
    record Draft(
            @Nullable Integer revision,
            @Nullable String number,
            String title,
            @Nullable String upstreamNumber,
            @Nullable LocalDate upstreamIssuedOn,
            @Nullable LocalDate upstreamReceivedOn,
            @Nullable LocalDate upstreamEffectiveOn,
            @Nullable String upstreamId,
            @Nullable String signer,
            @Nullable SignedAs signedAs,
            @Nullable StatedTotalsInput statedTotals,
            @Nullable String correctsId,
            @Nullable List<String> recipients,
            List<DraftLineInput> lines) {
        static Draft of(DraftDecisionInput input) {
            return new Draft(
                    input.revision(),
                    input.number(),
                    input.title(),
                    input.upstreamNumber(),
                    input.upstreamIssuedOn(),
                    input.upstreamReceivedOn(),
                    input.upstreamEffectiveOn(),
                    input.upstreamId(),
                    input.signer(),
                    input.signedAs(),
                    input.statedTotals(),
                    input.correctsId(),
                    input.recipients(),
                    input.lines());
        }
    }

    record Issue(
            int revision,
            String number,
            String signer,
            LocalDate issuedOn,
            LocalDate effectiveOn,
            @Nullable SignedAs signedAs) {
        static Issue of(IssueDecisionInput input) {
            return new Issue(
                    input.revision(),
                    input.number(),
                    input.signer(),
                    input.issuedOn(),
                    input.effectiveOn(),
                    input.signedAs());
        }
    }

    record Submit(int revision) {}

    record GiveBack(int revision, @Nullable String reason) {}

    @GET
    Uni<Page<Decision>> search(
            @RestQuery @Nullable DecisionStatus status,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before);

    @GET
    @Path("totals")
    Uni<PublishedTotals> published(@RestQuery LocalDate from, @RestQuery LocalDate to);

    @GET
    @Path("{id}")
    Uni<Decision> get(String id);

    @POST
    Uni<Decision> draft(@RestHeader("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("{id}")
    Uni<Decision> redraft(String id, @RestHeader("Idempotency-Key") String key, Draft draft);

    @POST
    @Path("{id}/issue")
    Uni<Decision> issue(String id, @RestHeader("Idempotency-Key") String key, Issue issue);

    @POST
    @Path("{id}/submission")
    Uni<Decision> submit(String id, @RestHeader("Idempotency-Key") String key, Submit submit);

    @POST
    @Path("{id}/return")
    Uni<Decision> giveBack(String id, @RestHeader("Idempotency-Key") String key, GiveBack back);

    @GET
    @Path("{id}/preview")
    Uni<DecisionPreview> preview(String id, @RestQuery LocalDate effectiveOn);
}
