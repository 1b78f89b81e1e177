package vn.tthc.gateway.unit;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
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
            @Nullable OrgUnitFilterInput filter, @DefaultValue("50") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 50, after);
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
