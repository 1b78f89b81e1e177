package vn.tthc.gateway.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** Procedures at the catalogue. */
@Path("/api/v1")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface ProcedureClient {
    record Codes(List<String> codes) {}

    record Search(
            @RestQuery @Nullable String text,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable ProcedureLevel level,
            @RestQuery @Nullable ProcedureStatus status,
            @RestQuery @Nullable OnlineLevel onlineLevel,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable Boolean applies,
            @RestQuery @Nullable LocalDate validOn,
            @RestQuery @Nullable LocalDate knownOn,
            @RestQuery @Nullable OffsetDateTime knownAt) {
        static Search of(@Nullable ProcedureFilterInput filter) {
            var f = filter == null ? ProcedureFilterInput.ALL : filter;
            return new Search(
                    f.text(),
                    f.fieldCode(),
                    f.level(),
                    f.status(),
                    f.onlineLevel(),
                    f.handlingUnitId(),
                    f.applies(),
                    f.validOn(),
                    f.knownOn(),
                    f.knownAt());
        }
    }

    @GET
    @Path("procedures")
    Uni<Page<Procedure>> search(
            @BeanParam Search search,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before);

    @GET
    @Path("procedure-facets")
    Uni<ProcedureFacets> facets(@BeanParam Search search);

    @GET
    @Path("procedures/{code}")
    Uni<Procedure> get(
            String code,
            @RestQuery @Nullable LocalDate validOn,
            @RestQuery @Nullable LocalDate knownOn,
            @RestQuery @Nullable OffsetDateTime knownAt);

    @POST
    @Path("procedures/batch")
    Uni<List<Procedure>> batch(Codes codes);

    @GET
    @Path("fields")
    Uni<List<ProcedureField>> fields();
}
