package vn.tthc.dossier.exchange;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Exchange of dossiers with the national portal: how it stands, the ledger, sending again, and the proof. */
@Path("/api/v1/exchange")
@Authenticated
class ExchangeResource {
    private final LinkStatus link;
    private final Ledger ledger;
    private final Evidence evidence;

    ExchangeResource(LinkStatus link, Ledger ledger, Evidence evidence) {
        this.link = link;
        this.ledger = ledger;
        this.evidence = evidence;
    }

    @GET
    @Path("link")
    public Uni<LinkView> link() {
        return link.read();
    }

    @GET
    @Path("entries")
    public Uni<Page<EntryView>> page(
            @BeanParam @Valid EntryFilter filter,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return ledger.page(filter, PageRequest.of(first, after));
    }

    /** By the dossier's id or code, with what was sent of it. */
    @GET
    @Path("entries/{id}")
    public Uni<EntryView> get(String id) {
        return ledger.get(id);
    }

    /** Everything of the dossier is sent again. */
    @POST
    @Path("entries/{id}/resend")
    public Uni<EntryView> resend(
            UUID id, @NotNull @Valid ResendCommand command, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return ledger.resend(id, command, key);
    }

    /** The proof of what was sent of some dossiers, as a file for the help desk of the portal. */
    @POST
    @Path("evidence")
    @Produces("application/zip")
    public Uni<RestResponse<byte[]>> evidence(@NotNull @Valid EvidenceRequest request) {
        return evidence.of(request).map(file -> ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .build());
    }
}
