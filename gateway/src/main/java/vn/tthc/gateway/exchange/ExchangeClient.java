package vn.tthc.gateway.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.platform.page.Page;

/** The exchange with the national portal at the dossier service. */
@Path("/api/v1/exchange")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface ExchangeClient {
    record Resend(String reason) {}

    record Repair(List<String> ids, String reason) {}

    record Settle(String ground) {}

    @GET
    @Path("link")
    Uni<ExchangeLink> link();

    @GET
    @Path("entries")
    Uni<Page<ExchangeEntry>> entries(
            @RestQuery @Nullable ExchangeStanding standing,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String text,
            @RestQuery int first,
            @RestQuery @Nullable String after);

    @GET
    @Path("entries/{id}")
    Uni<ExchangeEntry> entry(String id);

    @POST
    @Path("entries/{id}/resend")
    Uni<ExchangeEntry> resend(String id, @RestHeader("Idempotency-Key") String key, Resend command);

    @GET
    @Path("reconciliations")
    Uni<List<Reconciliation>> reconciliations();

    @POST
    @Path("reconciliations")
    Uni<Reconciliation> reconcile(@RestHeader("Idempotency-Key") String key);

    @GET
    @Path("differences")
    Uni<Page<PortalDifference>> differences(
            @RestQuery @Nullable PortalDifferenceKind kind,
            @RestQuery boolean open,
            @RestQuery int first,
            @RestQuery @Nullable String after);

    @GET
    @Path("differences/summary")
    Uni<List<PortalDifferenceCount>> summary();

    @POST
    @Path("differences/repair")
    Uni<RepairedDifferences> repair(@RestHeader("Idempotency-Key") String key, Repair command);

    @POST
    @Path("differences/{id}/settlement")
    Uni<PortalDifference> settle(String id, @RestHeader("Idempotency-Key") String key, Settle command);
}
