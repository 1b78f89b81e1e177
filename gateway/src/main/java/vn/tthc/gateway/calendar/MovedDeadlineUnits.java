package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The handling units of dossiers whose deadline would move. */
@GraphQLApi
public class MovedDeadlineUnits {
    private final Units units;

    MovedDeadlineUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<MovedDeadline> moved) {
        return units.of(moved, MovedDeadline::unitId);
    }
}
