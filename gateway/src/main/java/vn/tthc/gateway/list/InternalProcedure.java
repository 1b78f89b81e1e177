package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;

/** What a decision says of an internal administrative procedure (thủ tục hành chính nội bộ). */
public record InternalProcedure(
        String name,
        String fieldName,
        InternalProcedureGroup group,
        @Nullable String unitId,
        @Nullable Integer limitDays,
        boolean electronic) {}
