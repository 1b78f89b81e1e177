package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Which workflows. */
@Input("WorkflowFilterInput")
public record WorkflowFilterInput(
        @Nullable String text,
        @Nullable ProcedureLevel level,
        @Nullable String fieldCode,
        @Nullable String procedureCode) {}
