package vn.tthc.gateway.quality;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** Quality of data at the catalogue. */
@Path("/api/v1/quality")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface QualityClient {
    record Asked(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable ProcedureLevel level,
            @RestQuery @Nullable String code,
            @RestQuery @Nullable Boolean proposed) {
        static Asked of(@Nullable QualityFilterInput filter) {
            var f = filter == null ? QualityFilterInput.ALL : filter;
            return new Asked(f.kind(), f.fieldCode(), f.handlingUnitId(), f.level(), f.procedureCode(), f.proposed());
        }
    }

    @GET
    @Path("findings")
    Uni<Page<QualityFinding>> findings(@BeanParam Asked asked, @RestQuery int first, @RestQuery @Nullable String after);

    @GET
    @Path("summary")
    Uni<QualitySummary> summary(@BeanParam Asked asked);

    @POST
    @Path("confirmations")
    Uni<AmendedDraft> confirm(@RestHeader("Idempotency-Key") String key, ConfirmCorrectionsInput confirmation);
}
