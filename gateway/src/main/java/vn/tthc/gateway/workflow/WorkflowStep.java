package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** One step of a workflow. */
public record WorkflowStep(
        int no,
        String name,
        String role,
        WorkflowPlace at,
        @Description("Part of the time limit, 0 to 1") double share,
        @Nullable String output) {}
