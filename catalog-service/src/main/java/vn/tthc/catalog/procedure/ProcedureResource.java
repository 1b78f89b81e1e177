package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
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
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        return search.find(
                new ProcedureFilter(blank(text), field, level, status, onlineLevel, unit, applies),
                PageRequest.of(first, after),
                seesWorkflow());
    }

    /** The version in force on {@code at}, today when absent; {@code procedure-not-found} when there is none. */
    @GET
    @Path("procedures/{code}")
    public Uni<ProcedureView> get(String code, @QueryParam("at") @Nullable LocalDate at) {
        return procedures.get(code, at == null ? today() : at, seesWorkflow());
    }

    /** Those in force today, in the order asked for; unknown codes are left out. */
    @POST
    @Path("procedures/batch")
    public Uni<List<ProcedureView>> batch(@NotNull @Valid Codes wanted) {
        return procedures.batch(wanted.codes(), today(), seesWorkflow());
    }

    /** Fields (lĩnh vực) with the number of their procedures in force today. */
    @GET
    @Path("fields")
    public Uni<List<Procedures.Field>> fields() {
        return procedures.fields(today());
    }

    record Codes(@NotNull @Size(max = 500) LinkedHashSet<@NotNull String> codes) {}

    private boolean seesWorkflow() {
        return identity.current().may("catalog:read");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
