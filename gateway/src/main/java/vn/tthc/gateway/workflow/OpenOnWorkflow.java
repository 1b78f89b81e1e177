package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Open dossiers of a unit that run on a version of a workflow. */
public record OpenOnWorkflow(
        @Description("Key of the workflow") String key,
        @Description("Version of the workflow") int version,
        @Ignore String unitId,
        long open) {}
