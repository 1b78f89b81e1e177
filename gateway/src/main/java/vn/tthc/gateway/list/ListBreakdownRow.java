package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** Sizes of a part of a list. */
public record ListBreakdownRow(
        @Nullable String key, @Nullable String label, ListCounts counts) {}
