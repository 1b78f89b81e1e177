package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** What an entry says beyond being on its list: the part of its kind. */
public record ListDetail(
        @Nullable TimeReduction reduction,
        @Nullable DataReplacement replacement,
        @Nullable ListAuthority authority,
        @Nullable InternalProcedure internalProcedure) {}
