package vn.tthc.catalog.list;

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

/** Decisions that publish lists: drafts are for their unit and the province, issued ones for all offices. */
@Path("/api/v1/list-decisions")
@Authenticated
class ListDecisionResource {
    private final ListDecisionService decisions;
    private final LinesService lines;

    ListDecisionResource(ListDecisionService decisions, LinesService lines) {
        this.decisions = decisions;
        this.lines = lines;
    }

    @GET
    public Uni<Page<ListDecision>> list(
            @QueryParam("status") ListDecision.@Nullable Status status,
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before) {
        return decisions.list(
                new ListDecisionFilter(status, text, kind, from, to), PageRequest.of(first, after, last, before, null));
    }

    @GET
    @Path("{id}")
    public Uni<ListDecision> get(UUID id) {
        return decisions.get(id);
    }

    @POST
    @ResponseStatus(201)
    public Uni<ListDecision> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ListDecisionDraft draft) {
        return decisions.draft(key, draft);
    }

    @PUT
    @Path("{id}")
    public Uni<ListDecision> redraft(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid ListDecisionDraft draft) {
        return decisions.redraft(key, id, draft);
    }

    /** Adds lines for what the catalogue says and the list does not. */
    @POST
    @Path("{id}/take")
    public Uni<ListDecision> take(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid TakeFromCatalogue wanted) {
        return decisions.take(key, id, wanted);
    }

    /**
     * Takes lines of a spreadsheet (.xlsx) or of text (.csv) into the draft, all of them or none; the same file again
     * changes nothing.
     *
     * @param kind the list of rows that name none
     * @param dryRun whether it only says what it would do, which it does unless told otherwise
     */
    @POST
    @Path("{id}/lines")
    @Consumes("*/*")
    public Uni<LinesReport> lines(
            UUID id,
            @QueryParam("revision") @Min(1) int revision,
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            byte @NotNull [] file) {
        return lines.take(id, revision, kind, dryRun, file);
    }

    /** The lines as the spreadsheet that is taken. */
    @GET
    @Path("{id}/lines.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Uni<RestResponse<byte[]>> lines(UUID id) {
        return lines.give(id).map(file -> ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"danh-muc.xlsx\"")
                .build());
    }

    /** All lines take effect together; {@code list-decision-not-issuable} says what stands against it. */
    @POST
    @Path("{id}/issue")
    public Uni<ListDecision> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, UUID id, @NotNull @Valid IssueList issue) {
        return decisions.issue(key, id, issue);
    }
}
