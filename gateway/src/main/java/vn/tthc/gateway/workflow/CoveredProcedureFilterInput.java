package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which procedures. */
@Input("CoveredProcedureFilterInput")
public record CoveredProcedureFilterInput(
        @Nullable WorkflowCoverageState state,

        @Description("COMMUNE: what the communes handle") @Nullable
        String unitId,

        @Nullable String fieldCode,
        @Description("Code of a procedure") @Nullable String text) {}
