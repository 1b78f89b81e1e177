package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;

/** A component to draft. */
@Input("DocumentComponentInput")
@Type("DraftedComponent")
public record DocumentComponentInput(
        @Nullable String caseName, String name, int originals, int copies, boolean required) {}
