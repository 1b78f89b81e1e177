package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** What a decision says of an internal administrative procedure (thủ tục hành chính nội bộ). */
@Input("InternalProcedureInput")
public record InternalProcedureInput(
        String name,
        String fieldName,
        InternalProcedureGroup group,
        @Nullable String unitId,
        @Nullable Integer limitDays,
        boolean electronic) {}
