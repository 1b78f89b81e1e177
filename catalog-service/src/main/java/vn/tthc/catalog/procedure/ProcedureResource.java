package vn.tthc.catalog.procedure;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Look-up of administrative procedures (thủ tục hành chính). Open to everyone: published content only. */
@Path("/api/v1")
@PermitAll
class ProcedureResource {
    private final Procedures procedures;
    private final ProcedureSearch search;
    private final Identity identity;
    private final Clock clock;

    ProcedureResource(Procedures procedures, ProcedureSearch search, Identity identity, Clock clock) {
        this.procedures = procedures;
        this.search = search;
        this.identity = identity;
        this.clock = clock;
    }

    /** Procedures in force today, the best match first; text without accents or with one typing error is found. */
    @GET
    @Path("procedures")
    public Uni<Page<ProcedureView>> list(
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("field") @Nullable String field,
            @QueryParam("level") @Nullable ProcedureLevel level,
            @QueryParam("status") @Nullable ProcedureStatus status,
            @QueryParam("onlineLevel") @Nullable OnlineLevel onlineLevel,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("applies") @DefaultValue("true") boolean applies,
            @QueryParam("validOn") @Nullable LocalDate validOn,
            @QueryParam("knownOn") @Nullable LocalDate knownOn,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before) {
        return search.find(
                new ProcedureFilter(blank(text), field, level, status, onlineLevel, unit, applies),
                AsOf.of(validOn, knownOn, knownAt, clock),
                PageRequest.of(first, after, last, before, null),
                seesWorkflow());
    }

    /** How the same search divides by field, level, unit and online level. */
    @GET
    @Path("procedure-facets")
    public Uni<ProcedureFacets> facets(
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("field") @Nullable String field,
            @QueryParam("level") @Nullable ProcedureLevel level,
            @QueryParam("status") @Nullable ProcedureStatus status,
            @QueryParam("onlineLevel") @Nullable OnlineLevel onlineLevel,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("applies") @DefaultValue("true") boolean applies,
            @QueryParam("validOn") @Nullable LocalDate validOn,
            @QueryParam("knownOn") @Nullable LocalDate knownOn,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt) {
        return search.facets(
                new ProcedureFilter(blank(text), field, level, status, onlineLevel, unit, applies),
                AsOf.of(validOn, knownOn, knownAt, clock));
    }

    /**
     * The version in force on a day, today when absent; {@code procedure-not-found} when there is none.
     *
     * @param at the same as {@code validOn}
     * @param knownOn as it was known at the end of that day
     * @param knownAt as it was known at that moment
     */
    @GET
    @Path("procedures/{code}")
    public Uni<ProcedureView> get(
            String code,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("validOn") @Nullable LocalDate validOn,
            @QueryParam("knownOn") @Nullable LocalDate knownOn,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt) {
        return procedures.get(code, AsOf.of(validOn == null ? at : validOn, knownOn, knownAt, clock), seesWorkflow());
    }

    /** Always refused: {@code procedure-published} names the decision that published it, which another may amend. */
    @PUT
    @Path("procedures/{code}")
    @Authenticated
    public Uni<Void> change(String code) {
        return refuseChange(code);
    }

    /** Always refused, as {@link #change}. */
    @PATCH
    @Path("procedures/{code}")
    @Authenticated
    public Uni<Void> changePart(String code) {
        return refuseChange(code);
    }

    /** Always refused, as {@link #change}: a decision abolishes procedures. */
    @DELETE
    @Path("procedures/{code}")
    @Authenticated
    public Uni<Void> delete(String code) {
        return refuseChange(code);
    }

    /** Those in force today, in the order asked for; unknown codes are left out. */
    @POST
    @Path("procedures/batch")
    public Uni<List<ProcedureView>> batch(@NotNull @Valid Codes wanted) {
        return procedures.batch(wanted.codes(), AsOf.now(clock), seesWorkflow());
    }

    /** Fields (lĩnh vực) with the number of their procedures in force today. */
    @GET
    @Path("fields")
    public Uni<List<Procedures.Field>> fields() {
        return procedures.fields(LocalDate.now(clock));
    }

    record Codes(@NotNull @Size(max = 500) LinkedHashSet<@NotNull String> codes) {}

    private boolean seesWorkflow() {
        return identity.current().may("catalog:read");
    }

    private Uni<Void> refuseChange(String code) {
        identity.current().require("decision:draft");
        return procedures.refuseChange(code, LocalDate.now(clock));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
