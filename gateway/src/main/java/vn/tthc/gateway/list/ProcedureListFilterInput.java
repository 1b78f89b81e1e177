package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** What narrows a list. */
@Input("ProcedureListFilterInput")
public record ProcedureListFilterInput(
        @Nullable ListBasis basis,
        @Nullable ProcedureLevel level,
        @Nullable String fieldCode,
        @Nullable String unitId,
        @Nullable String text,
        @Nullable String decisionId) {
    static final ProcedureListFilterInput ALL = new ProcedureListFilterInput(null, null, null, null, null, null);
}
