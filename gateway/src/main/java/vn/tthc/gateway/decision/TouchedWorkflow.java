package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;

/** An internal workflow that a decision touches. */
public record TouchedWorkflow(
        String key,
        int version,
        String name,

        @Description("Whether it is the procedure's own and not one of its level and field")
        boolean own) {}
