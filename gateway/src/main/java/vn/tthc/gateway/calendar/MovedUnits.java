package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The units that a count of moved deadlines is of. */
@GraphQLApi
public class MovedUnits {
    private final Units units;

    MovedUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<MovedOfUnit> moved) {
        return units.of(moved, MovedOfUnit::unitId);
    }
}
