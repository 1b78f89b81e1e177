package vn.tthc.gateway.shared;

import io.smallrye.graphql.api.Nullable;

/** Where a page of a list begins and ends. */
public record PageInfo(
        @Nullable String startCursor, @Nullable String endCursor, boolean hasNextPage, boolean hasPreviousPage) {}
