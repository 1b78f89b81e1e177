package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** The data that take the place of a paper. */
public record DataReplacement(
        String database, @Nullable String owner, @Nullable String ownerDecision, ReplacementMode mode) {}
