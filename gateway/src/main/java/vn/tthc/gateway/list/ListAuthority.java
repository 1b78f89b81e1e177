package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** Who decides (`to`) for whom (`from`). */
public record ListAuthority(
        String from,
        @Nullable String fromUnitId,
        String to,
        @Nullable String toUnitId) {}
