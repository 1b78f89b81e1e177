package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** What the catalogue says and the list does not, to be added to a draft. */
@Input("TakeIntoListDecisionInput")
public record TakeIntoListDecisionInput(
        String id,
        int revision,
        ListKind kind,
        @Nullable ProcedureLevel level,
        @Nullable String fieldCode) {}
