package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One step of a workflow. */
@Input("WorkflowStepInput")
public record WorkflowStepInput(
        int no,
        String name,
        String role,
        WorkflowPlace at,
        @Nullable Double share,
        @Nullable String output,
        @Nullable Double hours,
        @Nullable String unitId,
        @Nullable String agency,
        List<@NonNull Integer> after) {}
