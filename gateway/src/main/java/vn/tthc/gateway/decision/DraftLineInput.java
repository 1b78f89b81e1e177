package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** A line to draft. */
@Input("DraftLineInput")
public record DraftLineInput(
        DecisionLineKind kind,
        String procedureCode,

        @Description("The procedures that go, when the line replaces: one by another, or several by one") @Nullable
        List<@NonNull String> replacedCodes,

        @Description("Article, clause and point of the decision") @Nullable
        String paragraph,

        @Nullable String note,

        @Description("What a new procedure is, or what an amended one becomes; absent for abolish") @Nullable
        ProcedureContentInput content) {}
