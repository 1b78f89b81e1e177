package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** A line to draft. */
@Input("DraftLineInput")
public record DraftLineInput(
        DecisionLineKind kind,
        String procedureCode,
        @Nullable String replacedCode,
        @Nullable String note,

        @Description("What a new procedure is, or what an amended one becomes; absent for abolish") @Nullable
        ProcedureContentInput content) {}
