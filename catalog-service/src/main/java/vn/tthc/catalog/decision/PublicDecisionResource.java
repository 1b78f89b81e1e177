package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Issued decisions for everyone, at addresses that people can read: {@code 2015-qd-ubnd-2025}. */
@Path("/api/v1/public/decisions")
@PermitAll
class PublicDecisionResource {
    private final PublicDecisions decisions;
    private final DecisionPapers papers;

    PublicDecisionResource(PublicDecisions decisions, DecisionPapers papers) {
        this.decisions = decisions;
        this.papers = papers;
    }

    @GET
    public Uni<Page<PublicDecision>> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return decisions.list(text, PageRequest.of(first, after));
    }

    @GET
    @Path("{address}")
    public Uni<PublicDecision> get(String address) {
        return decisions.get(address);
    }

    @GET
    @Path("{address}/document.docx")
    @Produces(DecisionResource.DOCX)
    public Uni<RestResponse<byte[]>> document(String address) {
        return papers.docx(address).map(file -> DecisionResource.file(file, address + ".docx"));
    }
}
