package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A workflow as it was drawn. */
@Input("DrawWorkflowInput")
public record DrawWorkflowInput(
        String key,

        @Description("The latest version, which this one follows; 0 for a key that has none")
        int version,

        String name,
        List<@NonNull WorkflowStepInput> steps,

        @Description("First day for new dossiers; today when absent") @Nullable
        LocalDate effectiveFrom,

        WorkflowDecisionInput decision) {}
