package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The units that a count of what a change touches is of. */
@GraphQLApi
public class UnitTouchCountUnits {
    private final Units units;

    UnitTouchCountUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<UnitTouchCount> counts) {
        return units.of(counts, UnitTouchCount::unitId);
    }
}
