package vn.tthc.gateway.shared;

import io.smallrye.graphql.api.Nullable;

/** Where a page of a list ends. */
public record PageInfo(@Nullable String endCursor, boolean hasNextPage) {}
