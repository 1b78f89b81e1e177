package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The units responsible for feedbacks whose deadline would move. */
@GraphQLApi
public class MovedFeedbackUnits {
    private final Units units;

    MovedFeedbackUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<MovedFeedback> moved) {
        return units.of(moved, MovedFeedback::unitId);
    }
}
