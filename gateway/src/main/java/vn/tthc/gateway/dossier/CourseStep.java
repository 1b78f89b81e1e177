package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.workflow.WorkflowPlace;

/** A step of a dossier's workflow. */
public record CourseStep(
        int no,
        String name,
        String role,
        WorkflowPlace at,
        double share,
        @Nullable String output,
        @Nullable Double hours,
        @Ignore String unitId,
        @Nullable String agency,
        List<@NonNull Integer> after,
        CourseStepStatus status,
        List<@NonNull StepVisit> visits) {}
