package vn.tthc.gateway.workflow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A version of a workflow with everything around it. */
public record WorkflowDetail(
        InternalWorkflow workflow,

        @Description("New dossiers run on this version today")
        boolean inForce,

        List<@NonNull WorkflowVersionRef> versions,
        WorkflowMeasure measure,

        @Description("Number of procedures whose dossiers run on it")
        int procedures,

        List<@NonNull WorkflowFault> faults,
        boolean mayDraw) {}
