package vn.tthc.gateway.dossier;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The way of a dossier along the workflow pinned at its receipt. */
public record DossierCourse(
        String workflowKey,
        int workflowVersion,
        String workflowName,
        List<@NonNull CourseStep> steps,

        @Description("Steps that an approver may send back to, the nearest first")
        List<@NonNull Integer> returnTo) {}
