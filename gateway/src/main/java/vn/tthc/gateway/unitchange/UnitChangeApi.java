package vn.tthc.gateway.unitchange;

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

/** Changes of units by legal documents. */
@GraphQLApi
public class UnitChangeApi {
    private final Backends backends;
    private final UnitChangeClient catalog;
    private final Units units;

    UnitChangeApi(Backends backends, @RestClient UnitChangeClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    @Description("Changes of units that were decided, the latest decided first")
    public Uni<UnitChangeConnection> unitChanges(@DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return backends.read(Backend.CATALOG, () -> catalog.list(slice.size(), slice.after()))
                .map(page -> UnitChangeConnection.of(page.map(UnitChangeClient.Decided::change), slice));
    }

    @Query
    @Description("What a change of units would do and touch, and what stands against it; nothing is changed")
    public Uni<UnitChangeDryRun> unitChangeDryRun(UnitChangeInput change) {
        return backends.read(Backend.CATALOG, () -> catalog.preview(change)).map(UnitChangeClient.Preview::dryRun);
    }

    @Mutation
    @Description(
            "Changes units from the day of effect on; open work and access follow by themselves where one unit takes over")
    public Uni<UnitChange> changeUnits(UnitChangeInput change, String idempotencyKey) {
        return backends.command(Backend.CATALOG, () -> catalog.change(idempotencyKey, change))
                .map(UnitChangeClient.Decided::change);
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<UnitInChange> changed) {
        return units.of(changed, UnitInChange::unitId);
    }
}
