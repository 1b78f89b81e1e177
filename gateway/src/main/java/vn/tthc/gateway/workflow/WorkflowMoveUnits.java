package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The handling units of dossiers that may be moved. */
@GraphQLApi
public class WorkflowMoveUnits {
    private final Units units;

    WorkflowMoveUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<WorkflowMove> moves) {
        return units.of(moves, WorkflowMove::unitId);
    }
}
