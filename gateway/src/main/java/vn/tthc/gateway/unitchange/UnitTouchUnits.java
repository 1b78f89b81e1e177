package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The units that what a change touches names. */
@GraphQLApi
public class UnitTouchUnits {
    private final Units units;

    UnitTouchUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<UnitTouch> touches) {
        return units.of(touches, UnitTouch::unitId);
    }
}
