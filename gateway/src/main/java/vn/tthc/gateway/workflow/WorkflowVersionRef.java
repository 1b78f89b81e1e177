package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;

/** A version in the history of a workflow. */
public record WorkflowVersionRef(
        int version,
        String name,
        @Nullable LocalDate effectiveFrom,
        @Nullable WorkflowDecision decision,
        boolean inForce) {}
