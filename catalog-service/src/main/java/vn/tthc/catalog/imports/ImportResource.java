package vn.tthc.catalog.imports;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Loading of files; the body is the file itself. Loading the same file again changes nothing. */
@Path("/api/v1/imports")
@Authenticated
class ImportResource {
    private final ImportService imports;
    private final ImportReports reports;
    private final Identity identity;

    ImportResource(ImportService imports, ImportReports reports, Identity identity) {
        this.imports = imports;
        this.reports = reports;
        this.identity = identity;
    }

    /** Units or departments, or the succession of communes, told apart by the header line. */
    @POST
    @Path("units")
    @Consumes("*/*")
    public Uni<ImportReport> units(@NotNull String csv) {
        return imports.units(csv);
    }

    /** Holidays and make-up days. */
    @POST
    @Path("calendar")
    @Consumes("*/*")
    public Uni<ImportReport> calendar(@NotNull String csv) {
        return imports.calendar(csv);
    }

    /**
     * The national list, one JSON object a line, gzipped.
     *
     * @param dryRun whether it only says what it would do: every row that cannot be read, and what differs from the catalogue
     */
    @POST
    @Path("procedures")
    @Consumes("*/*")
    public Uni<ImportReport> procedures(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte @NotNull [] gzipped) {
        return imports.procedures(gzipped, dryRun);
    }

    /** The national list as it stands now: kept beside the catalogue, and compared with it. */
    @POST
    @Path("national")
    @Consumes("*/*")
    public Uni<ImportReport> national(byte @NotNull [] gzipped) {
        return imports.national(gzipped);
    }

    /** A published catalogue that another installation wrote out, into a system that has none. */
    @POST
    @Path("catalogue")
    @Consumes("*/*")
    public Uni<ImportReport> catalogue(byte @NotNull [] gzipped) {
        return imports.catalogue(gzipped);
    }

    /** Default workflows for every level and field that has none. */
    @POST
    @Path("workflows")
    @Consumes("*/*")
    public Uni<ImportReport> workflows() {
        return imports.workflows();
    }

    @GET
    public Uni<Page<ImportReport>> list(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:import");
        return reports.list(PageRequest.of(first, after));
    }

    @GET
    @Path("{id}")
    public Uni<ImportReport> get(UUID id) {
        identity.current().require("catalog:import");
        return reports.get(id);
    }
}
