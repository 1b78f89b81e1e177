package vn.tthc.gateway.publicpage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions that publish procedures (quyết định công bố), each at an address that people can read. */
@Path(DecisionPages.ADDRESS)
@PermitAll
@Produces(MediaType.TEXT_HTML)
class DecisionPages {
    static final String ADDRESS = "/quyet-dinh-cong-bo";
    private static final int PAGE = 20;

    private final PublicDecisions decisions;
    private final PageAnswers answers;

    DecisionPages(PublicDecisions decisions, PageAnswers answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list(
            @RestQuery("q") @Nullable String q,
            @RestQuery("sau") @Nullable String after,
            @RestQuery(Frame.LANGUAGE) @Nullable String language) {
        PublicTexts t = PublicTexts.in(language);
        String text = q == null ? "" : q.strip();
        return answers.page(t, ADDRESS, () -> decisions
                .list(text.isEmpty() ? null : text, PAGE, after)
                .map(page -> new DecisionSearch(
                        text, page.items(), after != null, page.hasNextPage() ? page.endCursor() : null))
                .map(found -> Templates.decisions(new Frame(t, t.of("decision.title"), found.address()), found)));
    }

    @GET
    @Path("{address}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> one(String address, @RestQuery(Frame.LANGUAGE) @Nullable String language) {
        PublicTexts t = PublicTexts.in(language);
        String here = ADDRESS + "/" + Frame.segment(address);
        return answers.page(t, here, () -> decisions
                .find(address)
                .onItem()
                .ifNull()
                .failWith(() -> new PageMissing("decision.notFound", address))
                .map(found -> Templates.decision(
                        new Frame(t, t.with("decision.name", found.number(), t.day(found.issuedOn())), here), found)));
    }
}
