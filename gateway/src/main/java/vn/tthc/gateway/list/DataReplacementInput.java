package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** The data that take the place of a paper. */
@Input("DataReplacementInput")
public record DataReplacementInput(
        String database, @Nullable String owner, @Nullable String ownerDecision, ReplacementMode mode) {}
