package vn.tthc.catalog.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Publication decisions (quyết định công bố): drafts are for their unit and the province, issued ones for all offices. */
@Path("/api/v1/decisions")
@Authenticated
class DecisionResource {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DecisionService decisions;
    private final DecisionSteps steps;
    private final DecisionPreviewing previewing;
    private final AnnexService annexes;
    private final DecisionPapers papers;
    private final PublishedPeriod period;

    DecisionResource(
            DecisionService decisions,
            DecisionSteps steps,
            DecisionPreviewing previewing,
            AnnexService annexes,
            DecisionPapers papers,
            PublishedPeriod period) {
        this.decisions = decisions;
        this.steps = steps;
        this.previewing = previewing;
        this.annexes = annexes;
        this.papers = papers;
        this.period = period;
    }

    @GET
    public Uni<Page<Decision>> list(
            @QueryParam("status") Decision.@Nullable Status status,
            @QueryParam("text") @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before) {
        return decisions.list(status, text, PageRequest.of(first, after, last, before, null));
    }

    /** What was published in a period. @param from first day of issue @param to last day of issue, inclusive */
    @GET
    @Path("totals")
    public Uni<PublishedPeriod.Published> totals(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return period.count(from, to);
    }

    @GET
    @Path("{id}")
    public Uni<Decision> get(UUID id) {
        return decisions.get(id);
    }

    @POST
    @ResponseStatus(201)
    public Uni<Decision> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DecisionDraft draft) {
        return decisions.draft(key, draft);
    }

    @PUT
    @Path("{id}")
    public Uni<Decision> redraft(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid DecisionDraft draft) {
        return decisions.redraft(key, id, draft);
    }

    /** What issuing it would do. @param effectiveOn the day of effect to look at; the decision's own when absent */
    @GET
    @Path("{id}/preview")
    public Uni<DecisionPreview> preview(UUID id, @QueryParam("effectiveOn") @Nullable LocalDate effectiveOn) {
        return previewing.of(id, effectiveOn);
    }

    /** Hands the draft in to be issued; {@code decision-not-submittable} says what stands against it. */
    @POST
    @Path("{id}/submission")
    public Uni<Decision> submit(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid Submit submit) {
        return steps.submit(key, id, submit);
    }

    /** Makes it a draft again. */
    @POST
    @Path("{id}/return")
    public Uni<Decision> giveBack(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid GiveBack back) {
        return steps.giveBack(key, id, back);
    }

    /** All lines take effect together; {@code decision-not-issuable} says what stands against it. */
    @POST
    @Path("{id}/issue")
    public Uni<Decision> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid Issue issue) {
        return decisions.issue(key, id, issue);
    }

    /**
     * Takes the annex of a spreadsheet into the draft, all of it or nothing; the same file again changes nothing.
     *
     * @param revision of the draft that it is put over
     * @param dryRun whether it only says what it would do, which it does unless told otherwise
     */
    @POST
    @Path("{id}/annex")
    @Consumes("*/*")
    public Uni<AnnexReport> annex(
            UUID id,
            @QueryParam("revision") @Min(1) int revision,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            byte @NotNull [] file) {
        return annexes.take(id, revision, dryRun, file);
    }

    /** The lines as the spreadsheet that is taken. */
    @GET
    @Path("{id}/annex.xlsx")
    @Produces(XLSX)
    public Uni<RestResponse<byte[]>> annex(UUID id) {
        return annexes.give(id).map(file -> file(file, "phu-luc.xlsx"));
    }

    /** The decision as a document in the official layout. */
    @GET
    @Path("{id}/document.docx")
    @Produces(DOCX)
    public Uni<RestResponse<byte[]>> document(UUID id) {
        return papers.docx(id).map(file -> file(file, "quyet-dinh.docx"));
    }

    static RestResponse<byte[]> file(byte[] content, String name) {
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
