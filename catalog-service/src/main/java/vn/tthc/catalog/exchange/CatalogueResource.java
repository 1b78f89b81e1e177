package vn.tthc.catalog.exchange;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;

/** Files of the published catalogue. */
@Path("/api/v1/catalogue")
@Authenticated
class CatalogueResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CatalogueExport export;
    private final CatalogueSheet sheet;
    private final Identity identity;
    private final Clock clock;

    CatalogueResource(CatalogueExport export, CatalogueSheet sheet, Identity identity, Clock clock) {
        this.export = export;
        this.sheet = sheet;
        this.identity = identity;
        this.clock = clock;
    }

    /** All versions and their decisions, one JSON object a line, gzipped; the same catalogue gives the same bytes. */
    @GET
    @Path("published.jsonl.gz")
    @Produces("application/gzip")
    public Uni<RestResponse<byte[]>> lines() {
        identity.current().require("catalog:read");
        return export.write().map(written -> ResponseBuilder.ok(written.bytes())
                .header("ETag", '"' + written.sha256() + '"')
                .header("Content-Disposition", "attachment; filename=\"danh-muc-tthc.jsonl.gz\"")
                .build());
    }

    /** The catalogue in force on a day, today when absent, for people. */
    @GET
    @Path("published.xlsx")
    @Produces(WORKBOOK)
    public Uni<RestResponse<byte[]>> workbook(@QueryParam("validOn") @Nullable LocalDate validOn) {
        identity.current().require("catalog:read");
        LocalDate day = validOn == null ? LocalDate.now(clock) : validOn;
        return sheet.write(day).map(bytes -> ResponseBuilder.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"danh-muc-tthc-" + day + ".xlsx\"")
                .build());
    }
}
