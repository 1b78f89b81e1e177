package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The exchange of dossiers with the national portal (đồng bộ, đối soát), for staff. */
@GraphQLApi
public class ExchangeApi {
    private final Backends backends;
    private final ExchangeClient service;
    private final Units units;

    ExchangeApi(Backends backends, @RestClient ExchangeClient service, Units units) {
        this.backends = backends;
        this.service = service;
        this.units = units;
    }

    @Query
    @Description("How the exchange of dossiers with the national portal stands, in the caller's scope")
    public Uni<ExchangeLink> exchangeLink() {
        return backends.read(Backend.DOSSIER, service::link);
    }

    @Query
    @Description("The ledger of the exchange: what waits or is stuck by how long it does, all of it by its last change")
    public Uni<ExchangeEntryConnection> exchangeEntries(
            @Nullable ExchangeFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new ExchangeFilterInput(null, null, null) : filter;
        return backends.read(
                        Backend.DOSSIER,
                        () -> service.entries(f.standing(), f.unitId(), f.text(), slice.size(), slice.after()))
                .map(page -> ExchangeEntryConnection.of(page, slice));
    }

    @Query
    @Description(
            "What was sent of a dossier and what came of it; by id or code; null when there is none in the caller's scope")
    public Uni<@Nullable ExchangeEntry> exchangeEntry(String dossierId) {
        return backends.find(Backend.DOSSIER, () -> service.entry(dossierId));
    }

    @Query
    @Description("The last 30 comparisons with what the portal has, the newest first")
    public Uni<List<@NonNull Reconciliation>> reconciliations() {
        return backends.read(Backend.DOSSIER, service::reconciliations);
    }

    @Query
    @Description(
            "Where what is here differs from what the portal has, seen last first; what only the portal has is for the province")
    public Uni<PortalDifferenceConnection> portalDifferences(
            @Nullable PortalDifferenceKind kind,
            @DefaultValue("true") Boolean open,
            @DefaultValue("20") Integer first,
            @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        boolean only = !Boolean.FALSE.equals(open);
        return backends.read(Backend.DOSSIER, () -> service.differences(kind, only, slice.size(), slice.after()))
                .map(page -> PortalDifferenceConnection.of(page, slice));
    }

    @Query
    @Description("Open differences by kind, in the caller's scope")
    public Uni<List<@NonNull PortalDifferenceCount>> portalDifferenceCounts() {
        return backends.read(Backend.DOSSIER, service::summary);
    }

    @Mutation
    @Description("Sends everything of a dossier again; the audit trail keeps the reason")
    public Uni<ExchangeEntry> resendToPortal(String dossierId, String reason, String idempotencyKey) {
        var command = new ExchangeClient.Resend(reason);
        return backends.command(Backend.DOSSIER, () -> service.resend(dossierId, idempotencyKey, command));
    }

    @Mutation
    @Description("Begins a comparison with what the portal has; it goes on in the background")
    public Uni<Reconciliation> reconcileWithPortal(String idempotencyKey) {
        return backends.command(Backend.DOSSIER, () -> service.reconcile(idempotencyKey));
    }

    @Mutation
    @Description("Has the dossiers of differences sent again, all of them or none")
    public Uni<RepairedDifferences> repairPortalDifferences(
            List<@NonNull String> ids, String reason, String idempotencyKey) {
        var command = new ExchangeClient.Repair(ids, reason);
        return backends.command(Backend.DOSSIER, () -> service.repair(idempotencyKey, command));
    }

    @Mutation
    @Description("Closes a difference that no sending mends, with its ground")
    public Uni<PortalDifference> settlePortalDifference(String id, String ground, String idempotencyKey) {
        var command = new ExchangeClient.Settle(ground);
        return backends.command(Backend.DOSSIER, () -> service.settle(id, idempotencyKey, command));
    }

    @Description("Handling unit")
    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<ExchangeEntry> page) {
        return units.of(page, ExchangeEntry::handlingUnitId);
    }

    @Name("unit")
    @Description("Handling unit; null when only the portal has the dossier")
    public @Nullable Uni<List<@Nullable OrgUnit>> unitOfDifference(@Source List<PortalDifference> page) {
        return units.of(page, PortalDifference::handlingUnitId);
    }
}
