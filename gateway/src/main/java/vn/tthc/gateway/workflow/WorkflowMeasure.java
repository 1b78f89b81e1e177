package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How long a workflow takes along each path, on each branch and at each unit, in working hours or in shares of the limit. */
public record WorkflowMeasure(
        boolean inHours,

        @Description("Shortest limit of the procedures that run on it, working hours") @Nullable
        Double limit,

        @Nullable String limitProcedure,
        double longest,
        List<@NonNull WorkflowStretch> paths,
        List<@NonNull WorkflowStretch> branches,
        List<@NonNull WorkflowHolding> units) {}
