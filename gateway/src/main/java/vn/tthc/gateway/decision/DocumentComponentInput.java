package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** A component to draft. */
@Input("DocumentComponentInput")
public record DocumentComponentInput(
        @Nullable String caseName, String name, int originals, int copies, boolean required) {}
