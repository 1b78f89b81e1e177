package vn.tthc.gateway.workflow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What moving the dossiers of one version of a workflow to another would do. */
public record WorkflowMoves(
        @Description("Open dossiers on the old version") long open,

        @Description("The first 200 of them, the oldest first")
        List<@NonNull WorkflowMove> dossiers) {}
