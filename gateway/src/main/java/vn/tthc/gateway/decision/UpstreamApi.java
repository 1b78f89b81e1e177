package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Decisions of the ministries that wait for a decision of the province. */
@GraphQLApi
public class UpstreamApi {
    private final Backends backends;
    private final UpstreamClient catalog;
    private final Units units;

    UpstreamApi(Backends backends, @RestClient UpstreamClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    public Uni<UpstreamDecisionConnection> upstreamDecisions(
            @Nullable UpstreamFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new UpstreamFilterInput(null, null) : filter;
        return backends.read(Backend.CATALOG, () -> catalog.search(f.open(), f.text(), slice.size(), slice.after()))
                .map(page -> UpstreamDecisionConnection.of(page, slice));
    }

    @Query
    public Uni<@Nullable UpstreamDecision> upstreamDecision(String id) {
        return backends.find(Backend.CATALOG, () -> catalog.get(id));
    }

    @Mutation
    @Description("Registers a ministry's decision, or mends the entry when `id` is given")
    public Uni<UpstreamDecision> registerUpstreamDecision(RegisterUpstreamInput input, String idempotencyKey) {
        var entry = UpstreamClient.Entry.of(input);
        String id = input.id();
        return backends.command(
                Backend.CATALOG,
                () -> id == null ? catalog.register(idempotencyKey, entry) : catalog.change(id, idempotencyKey, entry));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<UpstreamDecision> page) {
        return units.of(page, UpstreamDecision::unitId);
    }
}
