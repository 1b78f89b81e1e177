package vn.tthc.gateway.unit;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.shared.Slice;

/** Units of the administration; open to everyone. */
@GraphQLApi
public class UnitApi {
    private final Units units;

    UnitApi(Units units) {
        this.units = units;
    }

    @Query
    public Uni<OrgUnitConnection> orgUnits(
            @Nullable OrgUnitFilterInput filter,
            @Description("Items from `after` on; 50 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 50, true);
        return units.search(filter, slice).map(page -> OrgUnitConnection.of(page, slice));
    }

    @Query
    public Uni<@Nullable OrgUnit> orgUnit(String id) {
        return units.find(id);
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> parent(@Source List<OrgUnit> page) {
        return units.of(page, OrgUnit::parentId);
    }
}
