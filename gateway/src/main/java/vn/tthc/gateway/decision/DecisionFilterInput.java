package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** Which decisions. */
@Input("DecisionFilterInput")
public record DecisionFilterInput(
        @Nullable DecisionStatus status, @Nullable String text) {}
