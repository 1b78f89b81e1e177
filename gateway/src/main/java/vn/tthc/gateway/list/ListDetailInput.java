package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** The part that the kind of the list asks for, and no other. */
@Input("ListDetailInput")
public record ListDetailInput(
        @Nullable TimeReductionInput reduction,
        @Nullable DataReplacementInput replacement,
        @Nullable ListAuthorityInput authority,
        @Nullable InternalProcedureInput internalProcedure) {}
