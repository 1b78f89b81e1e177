package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Units that workflows speak of, for a whole list at a time. */
@GraphQLApi
public class WorkflowUnits {
    private final Units units;

    WorkflowUnits(Units units) {
        this.units = units;
    }

    @Description("The named unit that does it instead of the handling one")
    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<WorkflowStep> steps) {
        return units.of(steps, WorkflowStep::unitId);
    }

    @Name("unit")
    @Description("Null: the communes, each for its own dossiers")
    public @Nullable Uni<List<@Nullable OrgUnit>> affected(@Source List<AffectedUnit> affected) {
        return units.of(affected, AffectedUnit::unitId);
    }

    @Name("handlingUnit")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnitOfProblem(@Source List<WorkflowProblem> problems) {
        return units.of(problems, WorkflowProblem::handlingUnitId);
    }

    @Name("unit")
    @Description("The unit that is gone")
    public @Nullable Uni<List<@Nullable OrgUnit>> goneUnit(@Source List<WorkflowProblem> problems) {
        return units.of(problems, WorkflowProblem::unitId);
    }

    @Description("The unit that took over, when there is one only")
    public @Nullable Uni<List<@Nullable OrgUnit>> successor(@Source List<WorkflowProblem> problems) {
        return units.of(problems, WorkflowProblem::successorId);
    }

    @Name("unit")
    @Description("Of the key, where the figures are divided by units")
    public @Nullable Uni<List<@Nullable OrgUnit>> unitOfRow(@Source List<WorkflowCoverageRow> rows) {
        return units.of(rows, row -> row.name() == null ? row.key() : null);
    }

    @Name("handlingUnit")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnitOfProcedure(@Source List<CoveredProcedure> procedures) {
        return units.of(procedures, CoveredProcedure::handlingUnitId);
    }
}
