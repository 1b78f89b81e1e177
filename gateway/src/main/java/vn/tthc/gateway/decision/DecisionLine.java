package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** One procedure that a decision changes. */
public record DecisionLine(
        int no,
        DecisionLineKind kind,
        String procedureCode,
        String procedureName,
        List<@NonNull String> replacedCodes,

        @Description("Article, clause and point of the decision") @Nullable
        String paragraph,

        @Nullable String note,

        @Description("What was drafted, to go on with; null when the line abolishes") @Nullable
        ProcedureContentInput content,

        List<@NonNull FieldChange> changes) {}
